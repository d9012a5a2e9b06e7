package org.liveblogarchive.gateway.access;

import org.liveblogarchive.gateway.problems.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** An access token cannot be verified, because the keys of its issuer are out of reach. */
class IssuerUnavailable extends Refusal {

  private static final String RETRY_AFTER_SECONDS = "5";

  private IssuerUnavailable() {
    super(
        HttpStatus.SERVICE_UNAVAILABLE,
        type("issuer-unavailable"),
        "Issuer unavailable",
        "Access tokens cannot be verified at the moment. API keys work as ever.");
    getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
  }

  static IssuerUnavailable now() {
    return new IssuerUnavailable();
  }
}
