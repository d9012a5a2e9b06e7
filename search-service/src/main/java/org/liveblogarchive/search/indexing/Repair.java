package org.liveblogarchive.search.indexing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.articles.ArticleClient;
import org.liveblogarchive.search.articles.FeedItems;
import org.liveblogarchive.search.articles.SnapshotPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Makes the index equal to the article service where it has drifted. */
@Component
class Repair {

  private static final Logger log = LoggerFactory.getLogger(Repair.class);

  private final ArticleClient articles;
  private final FeedItems feedItems;
  private final Holdings holdings;
  private final BatchWriter writer;
  private final IndexingSettings settings;

  Repair(
      ArticleClient articles,
      FeedItems feedItems,
      Holdings holdings,
      BatchWriter writer,
      IndexingSettings settings) {
    this.articles = articles;
    this.feedItems = feedItems;
    this.holdings = holdings;
    this.writer = writer;
    this.settings = settings;
  }

  /**
   * Repairs what has drifted. Elasticsearch remembers the version of what was removed for a minute,
   * so what was ahead may come back only with the next comparison.
   *
   * @param removals most documents to remove
   */
  Outcome repair(List<Drifted> drifted, Edition edition, int removals) throws InterruptedException {
    drifted.forEach(one -> log.warn("The index has drifted: {} of {}", one.drift(), one.suspect()));
    int removed = 0;
    for (Drifted one : drifted) {
      boolean mustGo = one.drift() == Drift.SURPLUS || one.drift() == Drift.AHEAD;
      if (mustGo && one.holding() != null) {
        if (removed == removals) {
          log.error("More than {} documents would have to be removed; the rest stays", removals);
          break;
        }
        removed += holdings.remove(edition, one.holding()) ? 1 : 0;
      }
    }
    return new Outcome(removed, write(drifted, edition));
  }

  private int write(List<Drifted> drifted, Edition edition) throws InterruptedException {
    var idsByLiveBlog =
        drifted.stream()
            .filter(one -> one.drift() != Drift.SURPLUS)
            .map(Drifted::suspect)
            .collect(
                Collectors.groupingBy(
                    Suspect::liveBlogId, Collectors.mapping(Suspect::id, Collectors.toSet())));
    int setAside = 0;
    for (var liveBlog : idsByLiveBlog.entrySet()) {
      setAside += write(liveBlog.getKey(), liveBlog.getValue(), edition);
    }
    return setAside;
  }

  private int write(UUID liveBlog, Set<UUID> ids, Edition edition) throws InterruptedException {
    int setAside = 0;
    @Nullable String cursor = null;
    do {
      SnapshotPage page = articles.snapshot(cursor, settings.rebuild().page(), liveBlog);
      List<JsonNode> items =
          page.items().stream()
              .filter(item -> FeedItems.idOf(item).filter(ids::contains).isPresent())
              .toList();
      setAside += writer.repair(feedItems.of(items), edition);
      cursor = page.nextCursor();
    } while (cursor != null);
    return setAside;
  }

  /**
   * What came of it.
   *
   * @param removed how many documents were removed
   * @param setAside how many items are dead letters now
   */
  record Outcome(int removed, int setAside) {}
}
