package org.liveblogarchive.search.indexing;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.articles.ArticleClient;
import org.liveblogarchive.search.articles.CursorRejected;
import org.liveblogarchive.search.articles.FeedItem.Sound;
import org.liveblogarchive.search.articles.FeedItems;
import org.liveblogarchive.search.articles.SnapshotPage;
import org.liveblogarchive.search.indexing.Position.InFeed;
import org.liveblogarchive.search.indexing.Position.InSnapshot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Moves the index forward, one page a round: through the article service's snapshot where nothing
 * is known, then along the change feed from the place that was noted before the snapshot's first
 * page. So what changed while the snapshot was read is met in the feed; what both tell, the index
 * drops, because it is not newer than what it has.
 */
@Component
class FeedTail {

  private static final Logger log = LoggerFactory.getLogger(FeedTail.class);

  private final ArticleClient articles;
  private final FeedItems feedItems;
  private final FeedReader feed;
  private final Editions editions;
  private final Register<Checkpoint> checkpoints;
  private final BatchWriter writer;
  private final IndexingProgress progress;
  private final IndexingSettings settings;

  private boolean startOver;

  FeedTail(
      ArticleClient articles,
      FeedItems feedItems,
      FeedReader feed,
      Editions editions,
      Register<Checkpoint> checkpoints,
      BatchWriter writer,
      IndexingProgress progress,
      IndexingSettings settings) {
    this.articles = articles;
    this.feedItems = feedItems;
    this.feed = feed;
    this.editions = editions;
    this.checkpoints = checkpoints;
    this.writer = writer;
    this.progress = progress;
    this.settings = settings;
  }

  /**
   * Indexes the next page. The checkpoint is read anew every time: that is how a round notices that
   * Elasticsearch was emptied, or that another replica is further on.
   *
   * @param written the editions that have to hold what the page says
   * @throws Overtaken when another replica has indexed meanwhile
   */
  void advance(Set<Edition> written) throws InterruptedException {
    Start start = whereToContinue(written);
    try {
      switch (start.checkpoint().position()) {
        case InSnapshot(var cursor) -> readSnapshot(start, cursor, written);
        case InFeed(var cursor) -> tail(start, cursor, written);
      }
    } catch (CursorRejected e) {
      startOver = true;
      throw e;
    }
  }

  /** Whether everything that is settled is settled in an edition, too. */
  boolean covers(Generation generation) {
    return checkpoints
        .load()
        .filter(known -> known.value().covers(Set.of(generation.name())))
        .isPresent();
  }

  /**
   * Takes editions in: from now on what is settled is settled in all of them. What was settled
   * before has to come to the new ones by other ways.
   *
   * @throws Overtaken when another replica has indexed meanwhile
   */
  void cover(Set<Edition> all) {
    Set<String> names = generations(all);
    Optional<Kept<Checkpoint>> known = checkpoints.load();
    save(
        new Start(
            known
                .map(kept -> kept.value().of(names))
                .orElseGet(() -> Checkpoint.atTheBeginning(names)),
            known.map(Kept::mark).orElse(null)));
  }

  private void readSnapshot(Start start, @Nullable String cursor, Set<Edition> written)
      throws InterruptedException {
    if (cursor == null) {
      log.info("Indexing begins with the snapshot");
    }
    SnapshotPage page = articles.snapshot(cursor, settings.batch(), null);
    var _ = writer.settle(feedItems.of(page.items()), written);
    String next = page.nextCursor();
    save(start.at(next == null ? new InFeed(page.changesCursor()) : new InSnapshot(next)));
    if (next == null) {
      log.info("The snapshot is indexed; indexing goes on along the change feed");
    }
  }

  private void tail(Start start, String cursor, Set<Edition> written) throws InterruptedException {
    FeedPage page = feed.after(cursor);
    var _ = writer.settle(page.items(), written);
    if (!page.cursor().equals(cursor)) {
      save(start.at(new InFeed(page.cursor())));
    }
    if (page.isLast()) {
      progress.completeUntil(page.answeredAt());
      progress.caughtUp(page.askedAt());
    } else if (page.items().getLast() instanceof Sound(_, var change)) {
      progress.completeUntil(change.recordedAt());
    }
  }

  private void save(Start start) {
    var _ = checkpoints.save(start.checkpoint(), start.seen());
    startOver = false;
  }

  private Start whereToContinue(Set<Edition> written) {
    Set<String> generations = generations(written);
    Optional<Kept<Checkpoint>> known = checkpoints.load();
    return new Start(
        known
            .map(Kept::value)
            .filter(checkpoint -> !startOver && checkpoint.covers(generations))
            // Editions that are not written any more are not covered any more either.
            .map(checkpoint -> checkpoint.of(generations))
            .orElseGet(() -> Checkpoint.atTheBeginning(generations)),
        known.map(Kept::mark).orElse(null));
  }

  private Set<String> generations(Set<Edition> written) {
    Set<String> names = new HashSet<>();
    for (Edition edition : written) {
      names.add(editions.prepared(edition).name());
    }
    return names;
  }

  /** Where a round begins, and what has to be unchanged when it ends. */
  private record Start(Checkpoint checkpoint, @Nullable Mark seen) {

    Start at(Position next) {
      return new Start(checkpoint.advancedTo(next), seen);
    }
  }
}
