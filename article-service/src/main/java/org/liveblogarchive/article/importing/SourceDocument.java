package org.liveblogarchive.article.importing;

import java.net.URI;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A document to import, with what its sender knows about it.
 *
 * @param text the document, line ends as {@code \n}, without a byte order mark
 * @param sha256 of the bytes that were sent, 64 hexadecimal digits
 * @param language BCP 47, or null where it was not said
 * @param timeZone the zone that times in the document are told in, or null where it was not said
 * @param url where the document was published, or null where it was not said
 * @param publisher who published it, or null where it was not said
 */
public record SourceDocument(
    String text,
    String sha256,
    @Nullable String language,
    @Nullable ZoneId timeZone,
    @Nullable URI url,
    @Nullable String publisher) {

  /** Returns the same document, its times told in a zone that is known from elsewhere. */
  SourceDocument in(ZoneId zone) {
    return new SourceDocument(text, sha256, language, zone, url, publisher);
  }
}
