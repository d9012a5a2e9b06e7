package org.liveblogarchive.search.indexing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.articles.ArticleClient;
import org.liveblogarchive.search.articles.ManifestPage;
import org.liveblogarchive.search.articles.ManifestPage.Line;
import org.springframework.stereotype.Component;

/** Tells drift from what is only on its way. */
@Component
class Inspection {

  private static final int LINES = 10_000;

  private final ArticleClient articles;
  private final Holdings holdings;
  private final IndexingProgress progress;
  private final IndexingSettings settings;

  Inspection(
      ArticleClient articles,
      Holdings holdings,
      IndexingProgress progress,
      IndexingSettings settings) {
    this.articles = articles;
    this.holdings = holdings;
    this.progress = progress;
    this.settings = settings;
  }

  /** Waits until the feed was read beyond what is suspected and says what still differs. */
  List<Drifted> judge(List<Suspect> suspects, Edition edition) throws InterruptedException {
    // The feed shows a change only when no older transaction is open; the manifest shows it before.
    Thread.sleep(settings.reconciler().grace());
    progress.awaitCaughtUp();
    List<Drifted> drifted = new ArrayList<>();
    for (Thing thing : Thing.values()) {
      drifted.addAll(
          judge(
              suspects.stream().filter(suspect -> suspect.thing() == thing).toList(),
              thing,
              edition));
    }
    return drifted;
  }

  private List<Drifted> judge(List<Suspect> suspects, Thing thing, Edition edition) {
    Map<UUID, Kept<Holding>> held =
        suspects.isEmpty()
            ? Map.of()
            : holdings.of(edition, thing, suspects.stream().map(Suspect::id).toList());
    List<Drifted> drifted = new ArrayList<>();
    List<Suspect> unclear = new ArrayList<>();
    for (Suspect suspect : suspects) {
      @Nullable Kept<Holding> kept = held.get(suspect.id());
      Optional<Drift> drift = suspect.judgedByEarlier(kept == null ? null : kept.value());
      if (drift.isPresent()) {
        drifted.add(new Drifted(suspect, drift.get(), kept));
      } else if (kept != null && Suspect.differ(kept.value(), suspect.line())) {
        unclear.add(suspect);
      }
    }
    drifted.addAll(judgeAnew(unclear, held));
    return drifted;
  }

  private List<Drifted> judgeAnew(List<Suspect> unclear, Map<UUID, Kept<Holding>> held) {
    List<Drifted> drifted = new ArrayList<>();
    unclear.stream()
        .collect(Collectors.groupingBy(Suspect::liveBlogId))
        .forEach(
            (liveBlog, suspects) -> {
              Map<UUID, Line> lines = linesOf(liveBlog);
              for (Suspect suspect : suspects) {
                @Nullable Kept<Holding> kept = held.get(suspect.id());
                if (kept != null) {
                  Suspect.judgedByLater(kept.value(), lines.get(suspect.id()))
                      .ifPresent(drift -> drifted.add(new Drifted(suspect, drift, kept)));
                }
              }
            });
    return drifted;
  }

  private Map<UUID, Line> linesOf(UUID liveBlog) {
    Map<UUID, Line> lines = new HashMap<>();
    @Nullable String cursor = null;
    do {
      ManifestPage page = articles.manifest(cursor, LINES, liveBlog);
      page.items().forEach(line -> lines.put(line.id(), line));
      cursor = page.nextCursor();
    } while (cursor != null);
    return lines;
  }
}
