package org.liveblogarchive.gateway.stream;

import org.liveblogarchive.gateway.problems.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A reader for whom this gateway has no room. */
class TooManyReaders extends Refusal {

  private static final int RETRY_AFTER_SECONDS = 10;

  TooManyReaders() {
    super(
        HttpStatus.SERVICE_UNAVAILABLE,
        type("too-many-readers"),
        "Too many readers",
        "As many live streams are being read here as can be. Entries can still be asked for.");
    getHeaders().set(HttpHeaders.RETRY_AFTER, Integer.toString(RETRY_AFTER_SECONDS));
  }
}
