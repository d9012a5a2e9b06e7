package org.liveblogarchive.article.formats.html;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.formats.Markup;
import org.liveblogarchive.article.formats.Told;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.liveblog.LiveBlogState;
import org.liveblogarchive.article.liveblog.Published;

/** Times as people read them, in the zone that the live blog is told in. */
class ReadableTimes {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Told told;
  private final ZoneId zone;
  private final DateTimeFormatter day;
  private final DateTimeFormatter date;
  private final DateTimeFormatter abbreviation;
  private final boolean zoneKnown;

  ReadableTimes(LiveBlog liveBlog, Locale locale) {
    LiveBlogState state = liveBlog.state();
    this.told = Told.in(liveBlog);
    this.zone = state.zone();
    this.zoneKnown = state.timeZone() != null;
    this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
    this.date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
    this.abbreviation = DateTimeFormatter.ofPattern("zzz", locale);
  }

  /** Returns the day of something in its own zone, or null where it is unknown. */
  @Nullable LocalDate dayOf(Published published) {
    return published.at() == null ? published.on() : published.at().atZone(zone).toLocalDate();
  }

  /** Writes a day such as Saturday 21 June 2025. */
  void day(Markup html, LocalDate on) {
    html.element("time", day.format(on), "datetime", on.toString());
  }

  /** Writes the time of day with its zone. */
  void clock(Markup html, Instant instant) {
    html.open("time", "datetime", told.time(instant))
        .text(CLOCK.format(instant.atZone(zone)))
        .raw(" ")
        .element("small", zoneOf(instant))
        .close("time");
  }

  /** Writes a date with the time of day and its zone. */
  void full(Markup html, Instant instant) {
    html.element(
        "time",
        "%s, %s %s"
            .formatted(
                date.format(instant.atZone(zone)),
                CLOCK.format(instant.atZone(zone)),
                zoneOf(instant)),
        "datetime",
        told.time(instant));
  }

  /** Writes when something ended that began at a time: without the date where that is the same. */
  void end(Markup html, Instant start, Instant end) {
    if (start.atZone(zone).toLocalDate().equals(end.atZone(zone).toLocalDate())) {
      clock(html, end);
    } else {
      full(html, end);
    }
  }

  /** Writes all that is known of a time of publication. */
  void published(Markup html, Published published) {
    LocalDate on = published.on();
    if (published.at() != null) {
      full(html, published.at());
    } else if (on != null) {
      html.element("time", date.format(on), "datetime", on.toString())
          .text(" (the time of day is not known)");
    } else {
      html.text("Not known");
    }
  }

  /** Returns the zone in which times are told. */
  String zoneName() {
    return zoneKnown ? zone.getId() : "UTC, because the zone of the live blog is not known";
  }

  private String zoneOf(Instant instant) {
    return zoneKnown ? abbreviation.format(instant.atZone(zone)) : "UTC";
  }
}
