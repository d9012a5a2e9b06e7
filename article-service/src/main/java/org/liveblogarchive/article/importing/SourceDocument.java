package org.liveblogarchive.article.importing;

import java.net.URI;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A document to import, with what its sender knows about it.
 *
 * @param language BCP 47, or null where it was not said
 * @param timeZone the zone that times in the document are told in, or null where it was not said
 * @param url where the document was published, or null where it was not said
 * @param publisher who published it, or null where it was not said
 */
public record SourceDocument(
    SourceText source,
    @Nullable String language,
    @Nullable ZoneId timeZone,
    @Nullable URI url,
    @Nullable String publisher) {

  /** Returns a document of which nothing is known but what it says. */
  public static SourceDocument of(String text) {
    return new SourceDocument(SourceText.of(text), null, null, null, null);
  }

  /** Returns the same document, its times told in this zone. */
  public SourceDocument in(@Nullable ZoneId zone) {
    return new SourceDocument(source, language, zone, url, publisher);
  }

  /** Returns the same sender's knowledge about another text, such as a part of this one. */
  public SourceDocument saying(String text) {
    return new SourceDocument(SourceText.of(text), language, timeZone, url, publisher);
  }

  /** Returns the text, its line ends as {@code \n}, without a byte order mark. */
  public String text() {
    return source.text();
  }

  /** Returns the document as JSON where it is a JSON object or array. */
  public Optional<JsonNode> json() {
    return source.json();
  }
}
