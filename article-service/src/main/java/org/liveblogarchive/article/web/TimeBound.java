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

  static TimeBound parse(String text) {
    try {
      return text.length() == "2025-06-21".length() ? day(text) : instant(text);
    } catch (DateTimeException malformed) {
      throw new IllegalArgumentException(
          "must be a date such as 2025-06-21 or a time such as 2025-06-21T05:12:00Z", malformed);
    }
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
