package org.liveblogarchive.article.liveblog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something was published, as far as that is known. Nothing is ever guessed.
 *
 * @param at the instant, or null
 * @param on the date where it was published, or null
 * @param precision what the two are good for
 */
public record Published(
    @JsonProperty("publishedAt") @Nullable Instant at,
    @JsonProperty("publishedOn") @Nullable LocalDate on,
    @JsonProperty("timePrecision") TimePrecision precision) {

  private static final Published UNKNOWN = new Published(null, null, TimePrecision.NONE);

  /** Returns the time of something that is published just now. */
  public static Published now(Instant now, ZoneId zone) {
    return new Published(now, now.atZone(zone).toLocalDate(), TimePrecision.SECOND);
  }

  /** Returns the time of something whose minute is known. */
  public static Published atMinute(ZonedDateTime time) {
    return new Published(time.toInstant(), time.toLocalDate(), TimePrecision.MINUTE);
  }

  /** Returns the time of something whose second is known. */
  public static Published atSecond(ZonedDateTime time) {
    return new Published(time.toInstant(), time.toLocalDate(), TimePrecision.SECOND);
  }

  /** Returns the time of something of which only the day is known. */
  public static Published on(LocalDate day) {
    return new Published(null, day, TimePrecision.DAY);
  }

  /** Returns the time of something of which no time is known. */
  public static Published unknown() {
    return UNKNOWN;
  }

  /** Returns what is known when this is told later: less precise news makes nothing forgotten. */
  public Published butAlso(Published told) {
    return told.precision.compareTo(precision) <= 0 ? told : this;
  }

  /** Returns the first moment at which it was certainly public: a day counts when it is over. */
  public Optional<Instant> certainlyBy(ZoneId zone) {
    return at != null ? Optional.of(at) : endOfDay(zone);
  }

  /** Returns the instant, else the day's start: where it stands in a list ordered by time. */
  public Optional<Instant> notBefore(ZoneId zone) {
    if (at != null) {
      return Optional.of(at);
    }
    return Optional.ofNullable(on).map(day -> day.atStartOfDay(zone).toInstant());
  }

  private Optional<Instant> endOfDay(ZoneId zone) {
    return Optional.ofNullable(on).map(day -> day.plusDays(1).atStartOfDay(zone).toInstant());
  }
}
