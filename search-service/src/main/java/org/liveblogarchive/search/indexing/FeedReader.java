package org.liveblogarchive.search.indexing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.articles.ArticleClient;
import org.liveblogarchive.search.articles.ChangePage;
import org.liveblogarchive.search.articles.FeedItem;
import org.liveblogarchive.search.articles.FeedItems;
import org.springframework.stereotype.Component;

/** Reads the change feed and, where there is more, the next page while the last is written. */
@Component
class FeedReader {

  private final ArticleClient articles;
  private final FeedItems feedItems;
  private final IndexingSettings settings;
  private final Clock clock;

  private @Nullable Ahead ahead;

  FeedReader(ArticleClient articles, FeedItems feedItems, IndexingSettings settings, Clock clock) {
    this.articles = articles;
    this.feedItems = feedItems;
    this.settings = settings;
    this.clock = clock;
  }

  /** Reads the page after a cursor; waits for one where the feed shows nothing yet. */
  FeedPage after(String cursor) throws InterruptedException {
    Ahead begun = ahead;
    ahead = null;
    FeedPage page =
        begun != null && begun.cursor().equals(cursor)
            ? begun.page().await()
            : read(cursor, settings.hold());
    if (!page.isLast()) {
      String next = page.cursor();
      ahead = new Ahead(next, Later.begin("feed-reader", () -> read(next, Duration.ZERO)));
    }
    return page;
  }

  private FeedPage read(String cursor, Duration hold) {
    long askedAt = System.nanoTime();
    ChangePage page = articles.changes(cursor, settings.batch(), hold.toSeconds());
    List<FeedItem> items = feedItems.of(page.items());
    return new FeedPage(
        items, page.cursor(), items.size() < settings.batch(), askedAt, clock.instant());
  }

  private record Ahead(String cursor, Later<FeedPage> page) {}
}
