package org.liveblogarchive.search.access;

import org.liveblogarchive.search.web.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A request that its token does not open, told as RFC 6750 has it. */
class Refused extends ErrorResponseException {

  private static final String CHALLENGE = "Bearer realm=\"search-service\"";

  private Refused(HttpStatus status, String type, String title, String detail) {
    super(status, Problem.of(status, type, title, detail), null);
  }

  static Refused withoutToken(String scope) {
    return challenging(
        new Refused(
            HttpStatus.UNAUTHORIZED,
            "token-missing",
            "Token missing",
            "This takes a token of the gateway with the scope %s.".formatted(scope)),
        "");
  }

  static Refused tokenInvalid() {
    return challenging(
        new Refused(
            HttpStatus.UNAUTHORIZED,
            "token-invalid",
            "Token invalid",
            "The token is not one of the gateway's for this service, or has expired."),
        ", error=\"invalid_token\"");
  }

  static Refused withoutScope(String scope) {
    return challenging(
        new Refused(
            HttpStatus.FORBIDDEN,
            "scope-missing",
            "Scope missing",
            "This takes a credential with the scope %s; yours lacks it.".formatted(scope)),
        ", error=\"insufficient_scope\", scope=\"%s\"".formatted(scope));
  }

  static Refused keysUnavailable() {
    Refused refused =
        new Refused(
            HttpStatus.SERVICE_UNAVAILABLE,
            "keys-unavailable",
            "Keys unavailable",
            "Tokens cannot be verified at the moment, because the gateway's keys are out of"
                + " reach.");
    refused.getHeaders().set(HttpHeaders.RETRY_AFTER, "5");
    return refused;
  }

  private static Refused challenging(Refused refused, String how) {
    refused.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE + how);
    return refused;
  }
}
