package org.liveblogarchive.search.indexing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.articles.ArticleClient;
import org.liveblogarchive.search.articles.ChangePage;
import org.liveblogarchive.search.articles.CursorRejected;
import org.liveblogarchive.search.articles.FeedItem;
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
  private final SearchIndex index;
  private final Checkpoints checkpoints;
  private final BatchWriter writer;
  private final IndexingProgress progress;
  private final IndexingSettings settings;
  private final Clock clock;

  private boolean startOver;

  FeedTail(
      ArticleClient articles,
      FeedItems feedItems,
      SearchIndex index,
      Checkpoints checkpoints,
      BatchWriter writer,
      IndexingProgress progress,
      IndexingSettings settings,
      Clock clock) {
    this.articles = articles;
    this.feedItems = feedItems;
    this.index = index;
    this.checkpoints = checkpoints;
    this.writer = writer;
    this.progress = progress;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Indexes the next page. The checkpoint is read anew every time: that is how a round notices that
   * Elasticsearch was emptied, or that another replica is further on.
   */
  void advance() throws InterruptedException {
    try {
      advanceFrom(startOver ? beginning() : whereToContinue());
      startOver = false;
    } catch (IndexMissing | CursorRejected e) {
      startOver = true;
      throw e;
    }
  }

  private void advanceFrom(Checkpoint checkpoint) throws InterruptedException {
    switch (checkpoint.position()) {
      case InSnapshot(var cursor) -> readSnapshot(checkpoint, cursor);
      case InFeed(var cursor) -> tail(checkpoint, cursor);
    }
  }

  private void readSnapshot(Checkpoint checkpoint, @Nullable String cursor)
      throws InterruptedException {
    if (cursor == null) {
      log.info("Indexing begins with the snapshot");
    }
    SnapshotPage page = articles.snapshot(cursor, settings.batch());
    writer.settle(feedItems.of(page.items()));
    String next = page.nextCursor();
    checkpoints.save(
        checkpoint.advancedTo(
            next == null ? new InFeed(page.changesCursor()) : new InSnapshot(next)));
    if (next == null) {
      log.info("The snapshot is indexed; indexing goes on along the change feed");
    }
  }

  private void tail(Checkpoint checkpoint, String cursor) throws InterruptedException {
    ChangePage page = articles.changes(cursor, settings.batch(), settings.hold().toSeconds());
    Instant answeredAt = clock.instant();
    List<FeedItem> items = feedItems.of(page.items());
    writer.settle(items);
    if (!page.cursor().equals(cursor)) {
      checkpoints.save(checkpoint.advancedTo(new InFeed(page.cursor())));
    }
    if (items.size() < settings.batch()) {
      progress.completeUntil(answeredAt);
    } else if (items.getLast() instanceof Sound(_, var change)) {
      progress.completeUntil(change.recordedAt());
    }
  }

  private Checkpoint whereToContinue() {
    return index
        .generation()
        .flatMap(
            generation -> checkpoints.load().filter(known -> known.generation().equals(generation)))
        .orElseGet(this::beginning);
  }

  private Checkpoint beginning() {
    index.prepare();
    return index
        .generation()
        .map(Checkpoint::atTheBeginning)
        .orElseThrow(() -> IndexMissing.because("lost as soon as it was created"));
  }
}
