package org.liveblogarchive.search.elasticsearch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.articles.Author;
import org.liveblogarchive.search.articles.Entry;

/**
 * What the index holds of a published entry. Headline and text come twice when their language can
 * be stemmed: only the field of that language is filled, so no text is analysed in vain.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntryContent(
    @Nullable String language,
    long position,
    @Nullable String headline,
    String text,
    List<Author> authors,
    List<String> tags,
    boolean keyEvent,
    boolean pinned,
    @Nullable Instant publishedAt,
    @Nullable LocalDate publishedOn,
    @Nullable String monthDay,
    String timePrecision,
    @Nullable Instant sortTime,
    @Nullable String stemming,
    @Nullable Map<String, Words> stemmed) {

  private static final DateTimeFormatter MONTH_DAY =
      DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

  static EntryContent of(Entry entry, @Nullable String language) {
    String stemming = Stemming.of(language).map(Stemming::key).orElse(null);
    return new EntryContent(
        language,
        entry.position(),
        entry.headline(),
        entry.text(),
        entry.authors(),
        entry.tags(),
        entry.keyEvent(),
        entry.pinned(),
        entry.publishedAt(),
        entry.publishedOn(),
        monthDay(entry),
        entry.timePrecision(),
        SortTime.of(entry.publishedAt(), entry.publishedOn()),
        stemming,
        stemming == null ? null : Map.of(stemming, new Words(entry.headline(), entry.text())));
  }

  /** The day of any year; where only an instant is known, that of UTC. */
  private static @Nullable String monthDay(Entry entry) {
    Instant publishedAt = entry.publishedAt();
    LocalDate day = entry.publishedOn();
    if (day == null && publishedAt != null) {
      day = publishedAt.atOffset(ZoneOffset.UTC).toLocalDate();
    }
    return day == null ? null : MONTH_DAY.format(day);
  }

  /** What is searched in one language. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Words(@Nullable String headline, String text) {}
}
