package org.liveblogarchive.gateway.bodies;

import org.liveblogarchive.gateway.problems.Refusal;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

/** A body on a request that has no use for one. */
class BodyUnexpected extends Refusal {

  BodyUnexpected(HttpMethod method) {
    super(
        HttpStatus.BAD_REQUEST,
        type("body-unexpected"),
        "Body unexpected",
        "A %s request must not have a body.".formatted(method.name()));
  }
}
