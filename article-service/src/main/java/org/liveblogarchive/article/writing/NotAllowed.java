package org.liveblogarchive.article.writing;

import org.liveblogarchive.article.problem.Problem;
import org.springframework.http.HttpStatus;

/** The credential is known, but does not reach so far. */
final class NotAllowed extends Problem {

  private NotAllowed(String detail) {
    super(HttpStatus.FORBIDDEN, "not-allowed", "Not allowed", detail);
  }

  static NotAllowed toErase(String actor) {
    return new NotAllowed("'%s' may not erase; that takes an administrator.".formatted(actor));
  }
}
