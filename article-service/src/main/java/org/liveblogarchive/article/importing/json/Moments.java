package org.liveblogarchive.article.importing.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Published;

/**
 * Reads moments as JSON writes them: ISO 8601 with any offset, the dates of HTTP, seconds or
 * milliseconds since 1970, and the objects of Thrift that hold one of these.
 *
 * @param zone whose days count where a moment is told in UTC, or null
 * @param local the zone of moments that are told without offset, or null where it is unknown
 */
public record Moments(@Nullable ZoneId zone, @Nullable ZoneId local) {

  /** Larger numbers are milliseconds: as seconds they would lie beyond the year 5138. */
  private static final double MOST_SECONDS = 1e11;

  /** Where seconds begin in 2020-01-01T00:00:00. */
  private static final int AFTER_MINUTES = 16;

  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendPattern("['T'][' ']")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendPattern("[XXX][XX][X]")
          .toFormatter(Locale.ROOT);

  /** Reads moments in a document whose sender knows this zone, or none. */
  public static Moments in(@Nullable ZoneId zone) {
    return new Moments(zone, null);
  }

  /** Reads moments that are told without offset as UTC. */
  public Moments utc() {
    return new Moments(zone, ZoneOffset.UTC);
  }

  /** Reads the first of these that tells a moment or a day; unknown where none does. */
  public Published of(Json... candidates) {
    return Stream.of(candidates)
        .map(this::read)
        .filter(told -> !told.equals(Published.unknown()))
        .findFirst()
        .orElse(Published.unknown());
  }

  private Published read(Json json) {
    if (json.isObject()) {
      return of(json.at("iso8601"), json.at("dateTime"));
    }
    OptionalDouble number = json.number();
    if (number.isPresent()) {
      return since1970(number.getAsDouble());
    }
    String text = json.text();
    return text == null || text.length() > 50 ? Published.unknown() : read(text);
  }

  private Published since1970(double number) {
    double seconds = Math.abs(number) < MOST_SECONDS ? number : number / 1000;
    return seconds > 0 && seconds < MOST_SECONDS
        ? atSecond(Instant.ofEpochSecond((long) seconds).atZone(ZoneOffset.UTC))
        : Published.unknown();
  }

  private Published read(String text) {
    try {
      if (text.length() == "2020-01-01".length()) {
        return plausible(Published.on(LocalDate.parse(text)));
      }
      if (Character.isLetter(text.charAt(0))) {
        return atSecond(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME));
      }
      return read(ISO.parseBest(text, OffsetDateTime::from, LocalDateTime::from), text);
    } catch (DateTimeException malformed) {
      return Published.unknown();
    }
  }

  private Published read(TemporalAccessor told, String text) {
    if (told instanceof LocalDateTime time) {
      if (local == null) {
        return plausible(Published.on(time.toLocalDate()));
      }
      return withPrecision(time.atZone(local), text);
    }
    return withPrecision(((OffsetDateTime) told).toZonedDateTime(), text);
  }

  private Published withPrecision(ZonedDateTime time, String text) {
    boolean toSecond = text.length() > AFTER_MINUTES && text.charAt(AFTER_MINUTES) == ':';
    return toSecond ? atSecond(time) : plausible(Published.atMinute(shown(time)));
  }

  private Published atSecond(ZonedDateTime time) {
    return plausible(Published.atSecond(shown(time)));
  }

  /** A moment in UTC says nothing on the day where it happened; another offset does. */
  private ZonedDateTime shown(ZonedDateTime time) {
    return zone != null && time.getOffset().equals(ZoneOffset.UTC)
        ? time.withZoneSameInstant(zone)
        : time;
  }

  /** Before 1990 there was no web to publish on; a year far ahead is a mistake too. */
  private static Published plausible(Published told) {
    LocalDate day = told.on();
    return day == null || day.getYear() < 1990 || day.getYear() > 2200 ? Published.unknown() : told;
  }
}
