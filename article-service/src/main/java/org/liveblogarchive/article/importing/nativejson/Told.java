package org.liveblogarchive.article.importing.nativejson;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.formats.nativejson.NativeEntry;
import org.liveblogarchive.article.formats.nativejson.NativeLiveBlog;
import org.liveblogarchive.article.formats.nativejson.NativeSource;
import org.liveblogarchive.article.importing.ImportedEntry;
import org.liveblogarchive.article.importing.ImportedLiveBlog;
import org.liveblogarchive.article.liveblog.Correction;
import org.liveblogarchive.article.liveblog.LiveBlogStatus;
import org.liveblogarchive.article.liveblog.Published;
import org.liveblogarchive.article.liveblog.Slugs;
import org.liveblogarchive.article.liveblog.TimePrecision;
import org.liveblogarchive.article.liveblog.Withdrawal;
import org.liveblogarchive.article.web.TimeBound;
import org.liveblogarchive.article.writing.BlockCheck;
import org.liveblogarchive.article.writing.Flaws;
import org.liveblogarchive.article.writing.Limits;
import org.liveblogarchive.article.writing.Names;

/** What a document tells, cleaned and checked beyond what a schema can say. */
class Told {

  private final Flaws flaws = new Flaws(Limits.OF_IMPORTS);
  private final BlockCheck blocks = new BlockCheck(flaws);
  private final Names names = new Names(flaws);
  private final @Nullable ZoneId senderZone;

  /**
   * Prepares to read.
   *
   * @param senderZone the zone of dates that the document leaves out, where it names none itself
   */
  Told(@Nullable ZoneId senderZone) {
    this.senderZone = senderZone;
  }

  /**
   * Returns the live blog that a document tells.
   *
   * @throws org.liveblogarchive.article.problem.InvalidBody naming what is wrong with it
   */
  ImportedLiveBlog liveBlog(NativeDocument document) {
    NativeLiveBlog told = document.liveBlog();
    ZoneId zone = flaws.timeZone("liveBlog.timeZone", told.timeZone());
    NativeSource source = told.source();
    ImportedLiveBlog.Builder imported =
        ImportedLiveBlog.titled(flaws.line("liveBlog.headline", told.headline()))
            .sourceId(told.id())
            .slug(slug(told.slug()))
            .standfirst(flaws.optionalText("liveBlog.standfirst", told.standfirst()))
            .introduction(blocks.blocks("liveBlog.introduction", orNone(told.introduction())))
            .language(flaws.language("liveBlog.language", told.language()))
            .timeZone(zone)
            .complete(document.tellsLanguage())
            .topics(names.labels("liveBlog.topics", orNone(told.topics())))
            .authors(names.authors("liveBlog.authors", orNone(told.authors())))
            .published(
                published(
                    "liveBlog",
                    told.publishedAt(),
                    told.publishedOn(),
                    told.timePrecision(),
                    zone(zone)))
            .ended(told.status() == LiveBlogStatus.ENDED)
            .coverage(told.coverage())
            .url(source == null ? null : url(source.url()))
            .publisher(
                source == null
                    ? null
                    : flaws.optionalLine("liveBlog.source.publisher", source.publisher()))
            .entries(entries(document.entries(), zone(zone)));
    if (told.coverage() != null) {
      storable("liveBlog.coverage.start", told.coverage().start());
      storable("liveBlog.coverage.end", told.coverage().end());
    }
    flaws.refuse();
    return imported.build();
  }

  private ZoneId zone(@Nullable ZoneId told) {
    return Objects.requireNonNullElse(told, Objects.requireNonNullElse(senderZone, ZoneOffset.UTC));
  }

  private List<ImportedEntry> entries(List<NativeEntry> told, ZoneId zone) {
    ImportedEntry[] entries = new ImportedEntry[told.size()];
    for (int place = 0; place < entries.length && !flaws.areMany(); place++) {
      entries[place] = entry("entries[%d]".formatted(place), told.get(place), zone);
    }
    flaws.refuseIfMany();
    return List.of(entries);
  }

  private ImportedEntry entry(String at, NativeEntry told, ZoneId zone) {
    ImportedEntry entry =
        ImportedEntry.builder()
            .headline(flaws.optionalLine(at + ".headline", told.headline()))
            .blocks(blocks.blocks(at + ".blocks", orNone(told.blocks())))
            .authors(names.authors(at + ".authors", orNone(told.authors())))
            .tags(names.labels(at + ".tags", orNone(told.tags())))
            .keyEvent(Boolean.TRUE.equals(told.keyEvent()))
            .pinned(Boolean.TRUE.equals(told.pinned()))
            .published(
                published(at, told.publishedAt(), told.publishedOn(), told.timePrecision(), zone))
            .correction(correction(at + ".correction", told.correction()))
            .sourceId(sourceId(at, told))
            .withdrawal(withdrawal(at + ".withdrawal", told.withdrawal()))
            .build();
    if (told.withdrawal() == null && entry.headline() == null && entry.blocks().isEmpty()) {
      flaws.add(at + ".blocks", "must not be empty where there is no headline");
    }
    return entry;
  }

  private @Nullable String sourceId(String at, NativeEntry told) {
    String sourceId = flaws.optionalLine(at + ".sourceId", told.sourceId());
    return sourceId == null ? told.id() : sourceId;
  }

  private @Nullable Correction correction(String at, @Nullable Correction told) {
    if (told == null) {
      return null;
    }
    storable(at + ".at", told.at());
    return new Correction(told.kind(), flaws.optionalText(at + ".note", told.note()), told.at());
  }

  private @Nullable Withdrawal withdrawal(String at, @Nullable Withdrawal told) {
    if (told == null) {
      return null;
    }
    storable(at + ".at", told.at());
    return new Withdrawal(flaws.text(at + ".reason", told.reason()), told.at());
  }

  private Published published(
      String at,
      @Nullable Instant instant,
      @Nullable LocalDate day,
      @Nullable TimePrecision told,
      ZoneId zone) {
    storable(at + ".publishedAt", instant);
    if (day != null && day.getYear() < 1) {
      flaws.add(at + ".publishedOn", "must lie in the years 1 to 9999");
    }
    TimePrecision precision = told == null ? precision(instant, day) : told;
    boolean toTheDay = precision == TimePrecision.DAY;
    boolean unknown = precision == TimePrecision.NONE;
    if ((instant == null) != (toTheDay || unknown)) {
      flaws.add(
          at + ".publishedAt", "must be there exactly where timePrecision is second or minute");
    }
    if (unknown ? day != null : toTheDay && day == null) {
      flaws.add(at + ".publishedOn", "does not fit timePrecision");
    }
    boolean tellsDay = instant != null && TimeBound.isStorable(instant) && day == null;
    return new Published(instant, tellsDay ? LocalDate.ofInstant(instant, zone) : day, precision);
  }

  private static TimePrecision precision(@Nullable Instant instant, @Nullable LocalDate day) {
    if (instant != null) {
      return TimePrecision.SECOND;
    }
    return day == null ? TimePrecision.NONE : TimePrecision.DAY;
  }

  private void storable(String at, @Nullable Instant instant) {
    if (instant != null && !TimeBound.isStorable(instant)) {
      flaws.add(at, "must lie in the years 1 to 9999");
    }
  }

  private @Nullable String slug(@Nullable String slug) {
    if (slug != null && !Slugs.isWellFormed(slug)) {
      flaws.add("liveBlog.slug", "must be words of a-z and 0-9 joined by hyphens");
    }
    return slug;
  }

  private @Nullable URI url(@Nullable String url) {
    try {
      return url == null ? null : new URI(flaws.address("liveBlog.source.url", url));
    } catch (URISyntaxException malformed) {
      flaws.add("liveBlog.source.url", "must be a URI");
      return null;
    }
  }

  private static <T> List<T> orNone(@Nullable List<T> values) {
    return values == null ? List.of() : values;
  }
}
