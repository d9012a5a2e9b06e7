package org.liveblogarchive.search.elasticsearch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The moment by which something is put in order. */
final class SortTime {

  private SortTime() {}

  /** The instant, or else the beginning of the day in UTC; null when neither is known. */
  static @Nullable Instant of(@Nullable Instant publishedAt, @Nullable LocalDate publishedOn) {
    if (publishedAt != null) {
      return publishedAt;
    }
    return publishedOn == null ? null : publishedOn.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
