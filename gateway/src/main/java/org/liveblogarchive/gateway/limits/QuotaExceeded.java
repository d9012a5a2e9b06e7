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

  private QuotaExceeded(Policy policy, int cost, long retryAfter) {
    super(
        HttpStatus.TOO_MANY_REQUESTS,
        TYPE,
        "Quota exceeded",
        "The quota %s of %d tokens is used up; this takes %d. Ask again in %d s."
            .formatted(policy.name(), policy.capacity(), cost, retryAfter));
    getBody().setProperty("violated-policies", List.of(policy.name()));
    getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter));
  }

  static QuotaExceeded by(Decision decision) {
    return new QuotaExceeded(decision.policy(), decision.cost(), decision.secondsToEnough());
  }
}
