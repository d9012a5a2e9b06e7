package org.liveblogarchive.gateway.limits;

import java.net.URI;
import java.util.List;
import org.liveblogarchive.gateway.problems.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A request too many, in the words registered for it by the RateLimit header fields draft. */
class QuotaExceeded extends Refusal {

  private static final URI TYPE =
      URI.create("https://iana.org/assignments/http-problem-types#quota-exceeded");

  private QuotaExceeded(Policy policy, long retryAfter) {
    super(
        HttpStatus.TOO_MANY_REQUESTS,
        TYPE,
        "Quota exceeded",
        "The quota of %d requests at once is used up. Ask again in %d s."
            .formatted(policy.capacity(), retryAfter));
    getBody().setProperty("violated-policies", List.of(policy.name()));
    getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter));
  }

  static QuotaExceeded by(Decision decision) {
    return new QuotaExceeded(decision.policy(), decision.secondsToNextToken());
  }
}
