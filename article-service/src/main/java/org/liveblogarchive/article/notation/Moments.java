package org.liveblogarchive.article.notation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Published;
import org.liveblogarchive.article.liveblog.TimePrecision;

/** Writes what is known of a time: {@code 2025-06-21 06:40 +01:00}, only a date, or nothing. */
final class Moments {

  private static final String UNKNOWN = "time unknown";

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private static final int DAY = 24;

  private Moments() {}

  /**
   * Writes a time.
   *
   * @param zone in which it is told where its own date does not ask for another
   */
  static String write(Published published, ZoneId zone) {
    Instant at = published.at();
    if (at == null) {
      return published.on() == null ? UNKNOWN : published.on().toString();
    }
    ZoneOffset offset = offset(at, published.on(), zone);
    LocalDateTime local = at.atOffset(offset).toLocalDateTime();
    String date = local.toLocalDate().toString();
    return published.precision() == TimePrecision.MINUTE
        ? "%s %s".formatted(MINUTE.format(local), offset)
        : "%s %s %s".formatted(date, DateTimeFormatter.ISO_LOCAL_TIME.format(local), offset);
  }

  /** Finds an offset in which the instant lies on its date. */
  private static ZoneOffset offset(Instant at, @Nullable LocalDate on, ZoneId zone) {
    ZoneOffset usual = zone.getRules().getOffset(at);
    if (on == null || at.atOffset(usual).toLocalDate().equals(on)) {
      return usual;
    }
    for (int hours = 0; hours < DAY; hours++) {
      for (int sign = -1; sign <= 1; sign += 2) {
        int shift = hours * sign;
        if (Math.abs(shift) <= 18
            && at.atOffset(ZoneOffset.ofHours(shift)).toLocalDate().equals(on)) {
          return ZoneOffset.ofHours(shift);
        }
      }
    }
    return usual;
  }

  /** Reads a time back, or returns null where it is none. */
  static @Nullable Published read(String text) {
    if (text.equals(UNKNOWN)) {
      return Published.unknown();
    }
    String[] parts = text.split(" ", 4);
    try {
      LocalDate date = LocalDate.parse(parts[0]);
      if (parts.length == 1) {
        return Published.on(date);
      }
      if (parts.length != 3) {
        return null;
      }
      LocalTime time = LocalTime.parse(parts[1]);
      ZoneOffset offset = ZoneOffset.of(parts[2]);
      boolean minute = parts[1].length() == "06:40".length();
      return minute
          ? Published.atMinute(date.atTime(time).atZone(offset))
          : Published.atSecond(date.atTime(time).atZone(offset));
    } catch (DateTimeException malformed) {
      return null;
    }
  }
}
