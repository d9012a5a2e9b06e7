package org.liveblogarchive.article.writing.web;

import org.liveblogarchive.article.problem.Problem;
import org.springframework.http.HttpStatus;

/** A body has more bytes than it may have. */
final class BodyTooLarge extends Problem {

  private BodyTooLarge(String detail) {
    super(HttpStatus.CONTENT_TOO_LARGE, "body-too-large", "Body too large", detail);
  }

  static BodyTooLarge over(int limit) {
    return new BodyTooLarge("The body may have at most %d bytes.".formatted(limit));
  }
}
