package org.liveblogarchive.search.query.web;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.query.FoundEntry;
import org.liveblogarchive.search.query.FoundLiveBlog;
import org.liveblogarchive.search.query.SearchResults;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Comma-separated values; several authors or tags share a cell, parted by semicolons. */
class CsvWriter implements ExportWriter {

  private static final CsvMapper MAPPER = new CsvMapper();

  // Lines end as RFC 4180 says.
  private static final CsvSchema SCHEMA =
      MAPPER.schemaFor(Row.class).withHeader().withLineSeparator("\r\n");

  private final SequenceWriter rows;

  CsvWriter(Writer target) {
    this.rows = MAPPER.writerFor(Row.class).with(SCHEMA).writeValues(target);
  }

  @Override
  public void write(SearchResults.Hit hit) {
    rows.write(Row.of(hit));
  }

  @JsonPropertyOrder({
    "id",
    "revision",
    "liveBlogId",
    "liveBlogSlug",
    "liveBlogHeadline",
    "liveBlogStatus",
    "publishedAt",
    "publishedOn",
    "timePrecision",
    "language",
    "authors",
    "tags",
    "keyEvent",
    "headline",
    "text",
    "link"
  })
  private record Row(
      UUID id,
      long revision,
      UUID liveBlogId,
      @Nullable String liveBlogSlug,
      @Nullable String liveBlogHeadline,
      String liveBlogStatus,
      @Nullable Instant publishedAt,
      @Nullable LocalDate publishedOn,
      String timePrecision,
      @Nullable String language,
      @Nullable String authors,
      @Nullable String tags,
      boolean keyEvent,
      @Nullable String headline,
      @Nullable String text,
      String link) {

    static Row of(SearchResults.Hit hit) {
      FoundEntry entry = hit.entry();
      FoundLiveBlog liveBlog = hit.liveBlog();
      return new Row(
          entry.id(),
          entry.revision(),
          liveBlog.id(),
          liveBlog.slug(),
          words(liveBlog.headline()),
          liveBlog.status(),
          entry.publishedAt(),
          entry.publishedOn(),
          entry.timePrecision(),
          entry.language(),
          words(joined(entry.authors().stream().map(FoundEntry.Author::name).toList())),
          words(joined(entry.tags())),
          entry.keyEvent(),
          words(entry.headline()),
          words(entry.text()),
          Items.Entry.of(entry).links().self());
    }

    private static String joined(List<? extends @Nullable String> values) {
      return values.stream().filter(Objects::nonNull).collect(Collectors.joining("; "));
    }

    /** Spreadsheets take what begins so for a formula; an apostrophe makes it words (OWASP). */
    private static @Nullable String words(@Nullable String text) {
      return text != null && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
          ? "'" + text
          : text;
    }
  }
}
