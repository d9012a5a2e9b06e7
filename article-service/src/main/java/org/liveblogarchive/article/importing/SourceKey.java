package org.liveblogarchive.article.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.Locale;
import org.liveblogarchive.article.history.Hash;

/**
 * What makes two documents two states of the same page: their address; without one, their headline
 * and day; without a day, their headline and first entry, which stays when a live blog grows.
 */
class SourceKey {

  private SourceKey() {}

  static Hash of(SourceDocument document, ImportedLiveBlog imported) {
    if (document.url() != null) {
      return hash("url", document.url().normalize().toString());
    }
    LocalDate day = imported.day();
    if (day != null) {
      return hash("day", folded(imported.headline()), day.toString());
    }
    return hash("first", folded(imported.headline()), imported.entries().getFirst().words());
  }

  private static String folded(String headline) {
    return headline.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static Hash hash(String... parts) {
    return Hash.of(String.join("\n", parts).getBytes(UTF_8));
  }
}
