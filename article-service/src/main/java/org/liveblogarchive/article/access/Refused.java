package org.liveblogarchive.article.access;

import org.liveblogarchive.article.problem.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A request that its token does not open, told as RFC 6750 has it. */
class Refused extends Problem {

  private static final String CHALLENGE = "Bearer realm=\"article-service\"";

  private Refused(HttpStatus status, String type, String title, String detail) {
    super(status, type, title, detail);
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
