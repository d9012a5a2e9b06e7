package org.liveblogarchive.article.liveblog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an imported live blog came from.
 *
 * @param format the importer that read it
 * @param retrievedAt when the document was taken in
 * @param sha256 of the document's bytes, 64 hexadecimal digits
 */
public record Source(
    @Nullable String publisher,
    @Nullable String url,
    String format,
    Instant retrievedAt,
    String sha256) {}
