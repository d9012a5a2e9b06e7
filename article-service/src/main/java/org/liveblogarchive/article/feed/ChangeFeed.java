package org.liveblogarchive.article.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.problem.InvalidParameter;
import org.liveblogarchive.article.waiting.WakeUp;
import org.springframework.stereotype.Component;

/** Answers readers of the change feed, waiting for changes without holding a connection. */
@Component
class ChangeFeed {

  private final Changes changes;
  private final Epoch epoch;
  private final WakeUp wakeUp;
  private final FeedSettings settings;
  private final Clock clock;

  ChangeFeed(Changes changes, Epoch epoch, WakeUp wakeUp, FeedSettings settings, Clock clock) {
    this.changes = changes;
    this.epoch = epoch;
    this.wakeUp = wakeUp;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Returns what changed after {@code after}, as soon as there is anything, at the latest when
   * {@code wait} is over.
   *
   * @param after null for the very beginning
   */
  FeedPage read(@Nullable String after, int limit, Duration wait) throws InterruptedException {
    FeedCursor cursor = after == null ? FeedCursor.beginning(epoch.current()) : known(after);
    Instant deadline = clock.instant().plus(wait);
    int size = Math.min(limit, settings.pageSize());
    while (true) {
      // Taken before looking, so that a change between the two is not slept over.
      WakeUp.Ticket ticket = wakeUp.ticket();
      List<Changes.Row> rows = changes.after(cursor, size);
      Duration left = Duration.between(clock.instant(), deadline);
      if (!rows.isEmpty() || !left.isPositive()) {
        return page(rows, cursor);
      }
      ticket.await(left.compareTo(settings.pollInterval()) < 0 ? left : settings.pollInterval());
    }
  }

  private FeedCursor known(String text) {
    FeedCursor cursor =
        FeedCursor.parse(text)
            .orElseThrow(
                () ->
                    InvalidParameter.of("after", "is malformed; send a cursor as it was received"));
    epoch.admit(cursor);
    return cursor;
  }

  private static FeedPage page(List<Changes.Row> rows, FeedCursor cursor) {
    FeedCursor next = rows.isEmpty() ? cursor : rows.getLast().cursor(cursor.epoch());
    return new FeedPage(rows.stream().map(Changes.Row::item).toList(), next.toString());
  }
}
