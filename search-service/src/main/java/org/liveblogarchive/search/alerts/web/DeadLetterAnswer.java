package org.liveblogarchive.search.alerts.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.alerts.Deliveries;
import org.liveblogarchive.search.alerts.Delivery;

/**
 * A delivery that was given up.
 *
 * @param id what it is replayed by; the receiver knows it as {@code webhook-id}
 * @param tries how often it was sent
 * @param failure why it could not be sent last
 */
record DeadLetterAnswer(
    String id,
    UUID entryId,
    UUID liveBlogId,
    long revision,
    Instant matchedAt,
    int tries,
    @Nullable String failure) {

  static DeadLetterAnswer of(Delivery delivery) {
    return new DeadLetterAnswer(
        delivery.id(),
        delivery.entryId(),
        delivery.liveBlogId(),
        delivery.revision(),
        delivery.matchedAt(),
        delivery.tries(),
        delivery.failure());
  }

  /** The latest ones, and how many there are. */
  record Page(long total, List<DeadLetterAnswer> items) {

    static Page of(Deliveries.Dead dead) {
      return new Page(dead.total(), dead.items().stream().map(DeadLetterAnswer::of).toList());
    }
  }
}
