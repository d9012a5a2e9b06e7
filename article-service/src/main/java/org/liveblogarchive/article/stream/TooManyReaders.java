package org.liveblogarchive.article.stream;

import org.liveblogarchive.article.problem.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** This replica serves as many streams as it may. */
final class TooManyReaders extends Problem {

  private TooManyReaders() {
    super(
        HttpStatus.SERVICE_UNAVAILABLE,
        "too-many-readers",
        "Too many readers",
        "No further stream can be opened at the moment; polling with 'since' still works.");
    getHeaders().set(HttpHeaders.RETRY_AFTER, "5");
  }

  static TooManyReaders atOnce() {
    return new TooManyReaders();
  }
}
