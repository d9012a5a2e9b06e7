package org.liveblogarchive.gateway.bodies;

import org.liveblogarchive.gateway.problems.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/** A body with more bytes than its route takes. */
class BodyTooLarge extends Refusal {

  private BodyTooLarge(DataSize limit) {
    super(
        HttpStatus.CONTENT_TOO_LARGE,
        type("body-too-large"),
        "Body too large",
        "The body has more than the %d bytes that may be sent here.".formatted(limit.toBytes()));
  }

  static BodyTooLarge over(DataSize limit) {
    return new BodyTooLarge(limit);
  }
}
