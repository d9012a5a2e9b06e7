package org.liveblogarchive.article.importing.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.problem.Problem;
import org.springframework.http.HttpStatus;

/** A live blog has no source document, or none with this SHA-256. */
final class NoSource extends Problem {

  private NoSource(String detail) {
    super(HttpStatus.NOT_FOUND, "no-source", "No source document", detail);
  }

  static NoSource of(UUID liveBlogId, @Nullable String sha256) {
    return new NoSource(
        sha256 == null
            ? "Live blog '%s' was not imported from a document.".formatted(liveBlogId)
            : "Live blog '%s' was not imported from a document with this SHA-256."
                .formatted(liveBlogId));
  }
}
