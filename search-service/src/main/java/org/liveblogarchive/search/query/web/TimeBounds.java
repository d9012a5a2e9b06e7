package org.liveblogarchive.search.query.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.liveblogarchive.search.web.Malformed;

/** Reads bounds of time: a date means the whole day in UTC. */
final class TimeBounds {

  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern RFC_3339 =
      Pattern.compile(
          DATE + "[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})");

  private TimeBounds() {}

  /** The first instant that the text includes. */
  static Instant from(String text) throws Malformed {
    return DATE.matcher(text).matches() ? startOf(date(text)) : instant(text);
  }

  /** The first instant after what the text includes. */
  static Instant before(String text) throws Malformed {
    return DATE.matcher(text).matches() ? startOf(date(text).plusDays(1)) : instant(text);
  }

  private static Instant startOf(LocalDate date) {
    return date.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static LocalDate date(String text) throws Malformed {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw malformed();
    }
  }

  private static Instant instant(String text) throws Malformed {
    try {
      if (RFC_3339.matcher(text).matches()) {
        return OffsetDateTime.parse(text).toInstant();
      }
    } catch (DateTimeException e) {
      throw malformed();
    }
    throw malformed();
  }

  private static Malformed malformed() {
    return new Malformed(
        "has to be a date like 2025-06-21 or an RFC 3339 time like 2025-06-21T18:00:00Z"
            + "; the + of an offset has to be percent-encoded");
  }
}
