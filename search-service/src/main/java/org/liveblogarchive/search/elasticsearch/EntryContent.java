package org.liveblogarchive.search.elasticsearch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
    List<Entry.Author> authors,
    List<String> tags,
    boolean keyEvent,
    boolean pinned,
    @Nullable Instant publishedAt,
    @Nullable LocalDate publishedOn,
    String timePrecision,
    @Nullable Instant sortTime,
    @Nullable String stemming,
    @Nullable Map<String, Words> stemmed) {

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
        entry.timePrecision(),
        sortTime(entry),
        stemming,
        stemming == null ? null : Map.of(stemming, new Words(entry.headline(), entry.text())));
  }

  private static @Nullable Instant sortTime(Entry entry) {
    if (entry.publishedAt() != null) {
      return entry.publishedAt();
    }
    LocalDate day = entry.publishedOn();
    return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** What is searched in one language. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Words(@Nullable String headline, String text) {}
}
