package org.liveblogarchive.article.importing;

import org.jspecify.annotations.Nullable;

/**
 * A document that was read, before anything of it is recorded.
 *
 * @param detectedLanguage what its words show, where nobody says it; else null
 */
public record Reading(
    Importer importer,
    SourceDocument document,
    ImportedLiveBlog imported,
    @Nullable String detectedLanguage) {

  /** Returns the same document read with its times told in another zone. */
  Reading again(SourceDocument zoned) {
    return new Reading(importer, zoned, importer.read(zoned), detectedLanguage);
  }
}
