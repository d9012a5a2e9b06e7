package org.liveblogarchive.article.importing.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.ImportedLiveBlog;
import org.liveblogarchive.article.importing.SourceDocument;
import org.liveblogarchive.article.importing.text.TextImporter;

/** Pages in the manner of newsrooms, with texts of our own. */
class PageFile {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

  private PageFile() {}

  static ImportedLiveBlog imported(String name) {
    return imported(text(name), null);
  }

  static ImportedLiveBlog imported(String html, @Nullable ZoneId zone) {
    return importer().read(SourceDocument.of(html).in(zone));
  }

  static HtmlImporter importer() {
    return new HtmlImporter(new TextImporter(), CLOCK);
  }

  static String text(String name) {
    try (InputStream file =
        Objects.requireNonNull(PageFile.class.getResourceAsStream("/pages/" + name + ".html"))) {
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
