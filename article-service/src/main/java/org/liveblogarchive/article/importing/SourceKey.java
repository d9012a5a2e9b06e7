package org.liveblogarchive.article.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import org.liveblogarchive.article.history.Hash;

/**
 * What makes two documents two states of the same page: their address, as the sender or the page
 * itself tells it; without one, its id in the source; without an id, their headline and day;
 * without a day, their headline and first entry, which stays when a live blog grows.
 */
public class SourceKey {

  private SourceKey() {}

  /** Returns the key of a document that says this. */
  public static Hash of(SourceDocument document, ImportedLiveBlog imported) {
    URI url = document.url() == null ? imported.url() : document.url();
    if (url != null) {
      return hash("url", url.normalize().toString());
    }
    if (imported.sourceId() != null) {
      return hash("id", imported.sourceId());
    }
    LocalDate day = imported.day();
    if (day != null) {
      return hash("day", folded(imported.headline()), day.toString());
    }
    return hash(
        "first",
        folded(imported.headline()),
        imported.entries().stream().findFirst().map(ImportedEntry::words).orElse(""));
  }

  private static String folded(String headline) {
    return headline.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static Hash hash(String... parts) {
    return Hash.of(String.join("\n", parts).getBytes(UTF_8));
  }
}
