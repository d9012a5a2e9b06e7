package org.liveblogarchive.gateway.limits;

import java.util.List;
import org.liveblogarchive.gateway.limits.Tiers.Quota;
import org.liveblogarchive.gateway.problems.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A stream beyond those that a client may hold open at once. */
class TooManyStreams extends Refusal {

  /** One is free as soon as the client closes one: nobody else can tell when. */
  private static final String RETRY_AFTER = "10";

  private TooManyStreams(Quota quota) {
    super(
        HttpStatus.TOO_MANY_REQUESTS,
        type("stream-quota-exceeded"),
        "Too many streams",
        "%d streams and exports may be open at once, and so many are. Close one first."
            .formatted(quota.streams()));
    getBody().setProperty("violated-policies", List.of(quota.policy().name() + "-streams"));
    getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
  }

  static TooManyStreams of(Quota quota) {
    return new TooManyStreams(quota);
  }
}
