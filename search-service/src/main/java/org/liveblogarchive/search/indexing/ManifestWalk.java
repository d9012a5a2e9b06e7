package org.liveblogarchive.search.indexing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.articles.ManifestPage;
import org.liveblogarchive.search.articles.ManifestPage.Line;

/**
 * Walks through the manifest and the index side by side. Both are in the order of ids: the manifest
 * names all live blogs first and then all entries.
 */
class ManifestWalk {

  private final Holdings holdings;
  private final Edition edition;
  private final int page;
  private final Map<Thing, UUID> reached = new EnumMap<>(Thing.class);
  private final Set<Thing> finished = EnumSet.noneOf(Thing.class);

  ManifestWalk(Holdings holdings, Edition edition, int page) {
    this.holdings = holdings;
    this.edition = edition;
    this.page = page;
  }

  /** Compares the next page with the same stretch of the index. */
  List<Suspect> compare(ManifestPage manifest) {
    List<Line> liveBlogs = manifest.items().stream().filter(Line::isLiveBlog).toList();
    List<Line> entries = manifest.items().stream().filter(line -> !line.isLiveBlog()).toList();
    boolean isLast = manifest.nextCursor() == null;
    List<Suspect> suspects = new ArrayList<>();
    compare(Thing.LIVE_BLOG, liveBlogs, isLast || !entries.isEmpty(), suspects);
    compare(Thing.ENTRY, entries, isLast, suspects);
    return suspects;
  }

  private void compare(Thing thing, List<Line> lines, boolean ends, List<Suspect> suspects) {
    if (finished.contains(thing) || (lines.isEmpty() && !ends)) {
      return;
    }
    @Nullable UUID upTo = ends ? null : lines.getLast().id();
    Map<UUID, Line> unmet = new LinkedHashMap<>();
    lines.forEach(line -> unmet.put(line.id(), line));
    @Nullable UUID after = reached.get(thing);
    List<Holding> stretch;
    do {
      stretch = holdings.between(edition, thing, after, upTo, page);
      for (Holding holding : stretch) {
        @Nullable Line line = unmet.remove(holding.id());
        if (Suspect.differ(holding, line)) {
          suspects.add(Suspect.held(holding, line));
        }
        after = holding.id();
      }
    } while (stretch.size() == page);
    unmet.values().forEach(line -> suspects.add(Suspect.missing(thing, line)));
    if (upTo == null) {
      finished.add(thing);
    } else {
      reached.put(thing, upTo);
    }
  }
}
