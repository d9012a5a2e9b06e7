package org.liveblogarchive.article.importing.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.ImportedEntry;
import org.liveblogarchive.article.importing.ImportedLiveBlog;
import org.liveblogarchive.article.importing.SourceDocument;
import org.liveblogarchive.article.liveblog.Author;
import org.liveblogarchive.article.liveblog.Block;

/** Invented pages in the manner of many newsrooms, and what the importer makes of pages. */
final class Pages {

  private Pages() {}

  /** Returns the text of an invented page. */
  static String page(String name) {
    try (InputStream file = Pages.class.getResourceAsStream(name + ".txt")) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static ImportedLiveBlog read(String text, @Nullable String zone) {
    ZoneId timeZone = zone == null ? null : ZoneId.of(zone);
    return new TextImporter().read(SourceDocument.of(text).in(timeZone));
  }

  static List<@Nullable String> headlines(ImportedLiveBlog liveBlog) {
    return liveBlog.entries().stream().<@Nullable String>map(ImportedEntry::headline).toList();
  }

  static List<String> words(ImportedLiveBlog liveBlog) {
    return liveBlog.entries().stream().map(entry -> Block.words(entry.blocks())).toList();
  }

  static List<String> instants(ImportedLiveBlog liveBlog) {
    return liveBlog.entries().stream()
        .map(entry -> String.valueOf(entry.published().at()))
        .toList();
  }

  static List<String> authors(ImportedEntry entry) {
    return entry.authors().stream().map(Author::name).toList();
  }

  /** Returns the times of day, as they are told in a zone. */
  static List<String> times(ImportedLiveBlog liveBlog, String zone) {
    return liveBlog.entries().stream()
        .map(entry -> Objects.requireNonNull(entry.published().at()).atZone(ZoneId.of(zone)))
        .map(time -> LocalTime.from(time).toString())
        .toList();
  }

  static List<String> warnings(ImportedLiveBlog liveBlog) {
    return liveBlog.warnings().stream()
        .map(warning -> "%s: %s".formatted(warning.line(), warning.message()))
        .toList();
  }
}
