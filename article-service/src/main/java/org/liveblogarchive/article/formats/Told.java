package org.liveblogarchive.article.formats;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Entry;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.liveblog.Published;

/** Times as documents tell them to machines: only what is known, in the live blog's own zone. */
public final class Told {

  private static final int MINUTE = 60;

  private final LiveBlog liveBlog;
  private final ZoneId zone;

  private Told(LiveBlog liveBlog) {
    this.liveBlog = liveBlog;
    this.zone = liveBlog.state().zone();
  }

  /** Returns how times of a live blog are told. */
  public static Told in(LiveBlog liveBlog) {
    return new Told(liveBlog);
  }

  /** Returns an instant as RFC 3339 tells it, or null for none. */
  public @Nullable String time(@Nullable Instant instant) {
    if (instant == null) {
      return null;
    }
    OffsetDateTime local = instant.atZone(zone).toOffsetDateTime();
    // Zones of long ago were off by seconds, which RFC 3339 cannot say.
    boolean sayable = local.getOffset().getTotalSeconds() % MINUTE == 0;
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        sayable ? local : instant.atOffset(ZoneOffset.UTC));
  }

  /** Returns the instant of publication, or null where it is unknown. */
  public @Nullable String time(Published published) {
    return time(published.at());
  }

  /** Returns the instant of publication, else the date as {@code 2025-06-21}, or null. */
  public @Nullable String timeOrDay(Published published) {
    LocalDate day = published.on();
    return published.at() == null && day != null ? day.toString() : time(published.at());
  }

  /**
   * Returns when an entry last changed, or null where nobody knows. For one that was imported the
   * archive knows only of its corrections: when it was recorded here says nothing about it.
   */
  public @Nullable Instant changed(Entry entry) {
    if (isImported()) {
      return entry.state().correction() == null ? null : entry.state().correction().at();
    }
    return entry.updatedAt();
  }

  /** Returns when an entry last changed, else when it was published, else when it was recorded. */
  public Instant lastKnown(Entry entry) {
    Instant changed = changed(entry);
    if (changed != null) {
      return changed;
    }
    Instant published = entry.state().published().at();
    return published == null ? entry.updatedAt() : published;
  }

  /** Tells whether the live blog was written elsewhere. */
  public boolean isImported() {
    return liveBlog.state().source() != null;
  }
}
