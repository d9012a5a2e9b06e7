package org.liveblogarchive.search.indexing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.articles.ArticleClient;
import org.liveblogarchive.search.articles.ManifestPage;
import org.springframework.stereotype.Component;

/**
 * Compares all that the index holds with the article service's manifest, and repairs where they
 * differ. A difference counts only when it is still there after the feed was read beyond it.
 */
@Component
class Comparison {

  private static final int MANY = 1000;

  private final ArticleClient articles;
  private final Holdings holdings;
  private final Inspection inspection;
  private final Repair repair;
  private final IndexingSettings settings;

  Comparison(
      ArticleClient articles,
      Holdings holdings,
      Inspection inspection,
      Repair repair,
      IndexingSettings settings) {
    this.articles = articles;
    this.holdings = holdings;
    this.inspection = inspection;
    this.repair = repair;
    this.settings = settings;
  }

  /**
   * Compares everything once.
   *
   * @param compared is told how much has been compared so far
   */
  Findings run(Edition edition, Pace pace, LongConsumer compared) throws InterruptedException {
    var walk = new ManifestWalk(holdings, edition, settings.reconciler().page());
    var found = new Found(edition);
    long count = 0;
    @Nullable String cursor = null;
    do {
      ManifestPage page = articles.manifest(cursor, settings.reconciler().page(), null);
      found.add(walk.compare(page));
      cursor = page.nextCursor();
      count += page.items().size();
      compared.accept(count);
      pace.keep();
    } while (cursor != null);
    found.settle();
    return found.findings();
  }

  /** Collects suspects, so that many of them wait together until they can be judged. */
  private final class Found {

    private final Edition edition;
    private final Map<Drift, Integer> drift = new EnumMap<>(Drift.class);
    private final List<Suspect> suspects = new ArrayList<>();
    private int removals;
    private int setAside;

    Found(Edition edition) {
      this.edition = edition;
    }

    void add(List<Suspect> more) throws InterruptedException {
      suspects.addAll(more);
      if (suspects.size() >= MANY) {
        settle();
      }
    }

    void settle() throws InterruptedException {
      if (suspects.isEmpty()) {
        return;
      }
      List<Drifted> drifted = inspection.judge(suspects, edition);
      suspects.clear();
      drifted.forEach(one -> drift.merge(one.drift(), 1, Integer::sum));
      Repair.Outcome outcome =
          repair.repair(drifted, edition, settings.reconciler().removals() - removals);
      removals += outcome.removed();
      setAside += outcome.setAside();
    }

    Findings findings() {
      return new Findings(Map.copyOf(drift), setAside);
    }
  }
}
