package org.liveblogarchive.article.web;

import org.liveblogarchive.article.problem.Problem;
import org.springframework.http.HttpStatus;

/** A change came without saying what it changes from (RFC 6585, 3). */
public final class PreconditionRequired extends Problem {

  private PreconditionRequired(String detail) {
    super(
        HttpStatus.PRECONDITION_REQUIRED, "precondition-required", "Precondition required", detail);
  }

  static PreconditionRequired ofIfMatch() {
    return new PreconditionRequired(
        "Send If-Match with the ETag of what you saw, so that no change of others is lost.");
  }
}
