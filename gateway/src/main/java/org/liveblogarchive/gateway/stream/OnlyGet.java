package org.liveblogarchive.gateway.stream;

import org.liveblogarchive.gateway.problems.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Something other than reading asked of a stream. */
class OnlyGet extends Refusal {

  OnlyGet() {
    super(
        HttpStatus.METHOD_NOT_ALLOWED,
        type("method-not-allowed"),
        "Method not allowed",
        "A live stream can only be read, with GET.");
    getHeaders().set(HttpHeaders.ALLOW, "GET");
  }
}
