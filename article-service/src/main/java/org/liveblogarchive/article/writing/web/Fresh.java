package org.liveblogarchive.article.writing.web;

import org.liveblogarchive.article.web.Caching;
import org.springframework.http.ResponseEntity;

/** Answers to writes: for the writer alone, with the ETag that the next write begins from. */
class Fresh {

  private Fresh() {}

  /** Completes the headers; {@code repeated} says that nothing new was done. */
  static ResponseEntity.BodyBuilder answer(
      ResponseEntity.BodyBuilder response, long revision, boolean repeated) {
    response.headers(Caching.never()).eTag(Long.toString(revision));
    return repeated ? response.header("Idempotent-Replayed", "true") : response;
  }
}
