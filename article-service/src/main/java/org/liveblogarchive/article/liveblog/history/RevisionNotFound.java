package org.liveblogarchive.article.liveblog.history;

import java.util.UUID;
import org.liveblogarchive.article.problem.Problem;
import org.springframework.http.HttpStatus;

/** The live blog has no such revision. */
final class RevisionNotFound extends Problem {

  private RevisionNotFound(String detail) {
    super(HttpStatus.NOT_FOUND, "revision-not-found", "Revision not found", detail);
  }

  static RevisionNotFound with(UUID liveBlogId, long number) {
    return new RevisionNotFound(
        "The live blog '%s' has no revision %d.".formatted(liveBlogId, number));
  }
}
