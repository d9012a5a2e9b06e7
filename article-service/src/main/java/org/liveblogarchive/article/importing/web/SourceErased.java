package org.liveblogarchive.article.importing.web;

import java.util.UUID;
import org.liveblogarchive.article.problem.Problem;
import org.springframework.http.HttpStatus;

/** A source document is no longer kept, because something of its live blog was erased. */
final class SourceErased extends Problem {

  private SourceErased(String detail) {
    super(HttpStatus.GONE, "content-erased", "Content erased", detail);
  }

  static SourceErased of(UUID liveBlogId) {
    return new SourceErased(
        "Something of live blog '%s' was erased, and its source documents with it."
            .formatted(liveBlogId));
  }
}
