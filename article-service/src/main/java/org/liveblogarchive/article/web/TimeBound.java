package org.liveblogarchive.article.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * One end of a range of time, as callers give it: an RFC 3339 time, or a date for the whole day in
 * UTC.
 *
 * @param start what {@code from} means by it, inclusive
 * @param end what {@code to} means by it, exclusive
 */
public record TimeBound(Instant start, Instant end) {

  private static final Instant EARLIEST = Instant.parse("0001-01-02T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

  static TimeBound parse(String text) {
    try {
      TimeBound bound = text.length() == "2025-06-21".length() ? day(text) : instant(text);
      if (isStorable(bound.start)) {
        return bound;
      }
      throw new IllegalArgumentException("must lie in the years 1 to 9999");
    } catch (DateTimeException malformed) {
      throw new IllegalArgumentException(
          "must be a date such as 2025-06-21 or a time such as 2025-06-21T05:12:00Z", malformed);
    }
  }

  /** Returns whether the database can hold a time. */
  public static boolean isStorable(Instant time) {
    return !time.isBefore(EARLIEST) && time.isBefore(LATEST);
  }

  private static TimeBound day(String text) {
    LocalDate day = LocalDate.parse(text);
    return new TimeBound(
        day.atStartOfDay(ZoneOffset.UTC).toInstant(),
        day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private static TimeBound instant(String text) {
    Instant instant = OffsetDateTime.parse(text).toInstant();
    return new TimeBound(instant, instant);
  }
}
