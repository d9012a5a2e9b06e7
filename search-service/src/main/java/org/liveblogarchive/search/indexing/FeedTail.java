package org.liveblogarchive.search.indexing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.liveblogarchive.search.articles.ArticleClient;
import org.liveblogarchive.search.articles.ChangePage;
import org.liveblogarchive.search.articles.CursorRejected;
import org.liveblogarchive.search.articles.FeedItem;
import org.liveblogarchive.search.articles.FeedItem.Sound;
import org.liveblogarchive.search.articles.FeedItems;
import org.springframework.stereotype.Component;

/** Moves the index forward along the change feed, one page a round. */
@Component
class FeedTail {

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
    ChangePage page =
        articles.changes(checkpoint.cursor(), settings.batch(), settings.hold().toSeconds());
    Instant answeredAt = clock.instant();
    List<FeedItem> items = feedItems.of(page);
    writer.settle(items);
    if (!page.cursor().equals(checkpoint.cursor())) {
      checkpoints.save(checkpoint.advancedTo(page.cursor()));
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
