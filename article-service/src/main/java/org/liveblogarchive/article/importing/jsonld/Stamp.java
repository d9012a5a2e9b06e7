package org.liveblogarchive.article.importing.jsonld;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Published;

/**
 * A date as machines write it for machines: ISO 8601 with all its liberties, what browsers make of
 * a date, RFC 1123, or the time since 1970.
 *
 * @param time of the day, or null where only the day is told
 * @param offset from UTC, or null where it is not told
 * @param seconds whether seconds are told
 */
public record Stamp(
    LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset, boolean seconds) {

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-?(\\d{2})-?(\\d{2})"
              + "(?:[Tt ]{1,2}(\\d{1,2}):?(\\d{2})(?::?(\\d{2})(?:[.,](\\d{1,9})\\d*)?)?"
              + " ?([Zz]|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?(?![\\d:]).{0,60}");

  /** {@code Mon May 15 2023 11:50:54 GMT+0000 (Coordinated Universal Time)}. */
  private static final Pattern BROWSER =
      Pattern.compile(
          "\\p{Alpha}{3} (?<month>\\p{Alpha}{3}) (?<day>\\d{1,2}) (?<year>\\d{4})"
              + " (?<time>\\d{2}:\\d{2}:\\d{2}) (?:GMT|UTC)?(?<offset>[+-]\\d{4})?.{0,60}");

  /** {@code Mon, 15 May 2023 11:50:54 +0000}. */
  private static final Pattern MAIL =
      Pattern.compile(
          "(?:\\p{Alpha}{3}, )?(?<day>\\d{1,2}) (?<month>\\p{Alpha}{3}) (?<year>\\d{4})"
              + " (?<time>\\d{2}:\\d{2}:\\d{2}) (?:GMT|UTC|Z)?(?<offset>[+-]\\d{4})?.{0,20}");

  private static final Pattern EPOCH = Pattern.compile("\\d{10}(?:\\d{3})?");

  private static final int LONGEST = 100;
  private static final int MILLISECOND_DIGITS = 13;
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9998;

  private static final Map<String, Integer> MONTHS =
      Arrays.stream(java.time.Month.values())
          .collect(
              Collectors.toMap(
                  month -> month.getDisplayName(TextStyle.SHORT, Locale.ROOT).substring(0, 3),
                  java.time.Month::getValue));

  /** Returns the date that a text tells, or null where it tells none. */
  public static @Nullable Stamp read(@Nullable String text) {
    String told = text == null ? "" : text.strip();
    if (told.isEmpty() || told.length() > LONGEST) {
      return null;
    }
    try {
      Stamp iso = matched(ISO, told, Stamp::iso);
      Stamp named = iso == null ? matched(BROWSER, told, Stamp::named) : iso;
      Stamp mailed = named == null ? matched(MAIL, told, Stamp::named) : named;
      Stamp stamp = mailed == null ? matched(EPOCH, told, Stamp::epoch) : mailed;
      // The database ends with year 9999, and nobody wrote live blogs before the first one.
      return stamp == null || stamp.day.getYear() < FIRST_YEAR || stamp.day.getYear() > LAST_YEAR
          ? null
          : stamp;
    } catch (DateTimeException noSuchTime) {
      return null;
    }
  }

  /** Returns the instant, its zone the given one where the date tells no offset, or null. */
  public @Nullable Instant instant(@Nullable ZoneId zone) {
    ZonedDateTime zoned = zoned(zone);
    return zoned == null ? null : zoned.toInstant();
  }

  /**
   * Returns what is known of the time.
   *
   * @param zone where it was published, or null where that is not known
   */
  public Published published(@Nullable ZoneId zone) {
    ZonedDateTime zoned = zoned(zone);
    if (zoned == null) {
      return Published.on(day);
    }
    ZonedDateTime local = zone == null ? zoned : zoned.withZoneSameInstant(zone);
    return seconds ? Published.atSecond(local) : Published.atMinute(local);
  }

  /** Tells whether a time is told whose zone is not. */
  public boolean lacksZone() {
    return time != null && offset == null;
  }

  private @Nullable ZonedDateTime zoned(@Nullable ZoneId zone) {
    ZoneId known = offset == null ? zone : offset;
    return time == null || known == null ? null : day.atTime(time).atZone(known);
  }

  private static @Nullable Stamp matched(
      Pattern pattern, String told, Function<Matcher, Stamp> read) {
    Matcher matcher = pattern.matcher(told);
    return matcher.matches() ? read.apply(matcher) : null;
  }

  private static Stamp iso(Matcher found) {
    LocalDate day = LocalDate.of(number(found, 1), number(found, 2), number(found, 3));
    if (found.group(4) == null) {
      return new Stamp(day, null, null, false);
    }
    boolean seconds = found.group(6) != null;
    String fraction = found.group(7) == null ? "" : found.group(7);
    LocalTime time =
        LocalTime.of(
            number(found, 4),
            number(found, 5),
            seconds ? number(found, 6) : 0,
            Integer.parseInt((fraction + "000000000").substring(0, 9)));
    return new Stamp(day, time, offset(found.group(8)), seconds);
  }

  private static Stamp named(Matcher found) {
    Integer month = MONTHS.get(found.group("month"));
    if (month == null) {
      throw new DateTimeException("No month");
    }
    LocalDate day =
        LocalDate.of(
            Integer.parseInt(found.group("year")), month, Integer.parseInt(found.group("day")));
    ZoneOffset offset = offset(found.group("offset"));
    return new Stamp(
        day, LocalTime.parse(found.group("time")), offset == null ? ZoneOffset.UTC : offset, true);
  }

  private static Stamp epoch(Matcher found) {
    long number = Long.parseLong(found.group());
    Instant instant =
        found.group().length() == MILLISECOND_DIGITS
            ? Instant.ofEpochMilli(number)
            : Instant.ofEpochSecond(number);
    ZonedDateTime time = instant.atZone(ZoneOffset.UTC);
    return new Stamp(time.toLocalDate(), time.toLocalTime(), ZoneOffset.UTC, true);
  }

  private static @Nullable ZoneOffset offset(@Nullable String told) {
    if (told == null) {
      return null;
    }
    char first = told.charAt(0);
    return first == '+' || first == '-' ? ZoneOffset.of(told) : ZoneOffset.UTC;
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }
}
