package org.liveblogarchive.gateway.access;

import org.liveblogarchive.gateway.problems.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A request that needs a valid credential and has none. */
class Unauthorized extends Refusal {

  private static final String CHALLENGE = "ApiKey realm=\"liveblog-archive\", header=\"X-API-Key\"";

  /** How RFC 6750 says that a token is not valid. */
  private static final String TOKEN_CHALLENGE =
      "Bearer realm=\"liveblog-archive\", error=\"invalid_token\"";

  private Unauthorized(String name, String title, String detail) {
    this(name, title, detail, CHALLENGE);
  }

  private Unauthorized(String name, String title, String detail, String challenge) {
    super(HttpStatus.UNAUTHORIZED, type(name), title, detail);
    getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, challenge);
  }

  static Unauthorized keyMissing() {
    return new Unauthorized(
        "api-key-missing",
        "API key missing",
        "Reading is open to everybody; everything else needs an API key in the header X-API-Key.");
  }

  static Unauthorized keyMissingForScope(String scope) {
    return new Unauthorized(
        "api-key-missing",
        "API key missing",
        "This takes an API key with the scope %s in the header X-API-Key.".formatted(scope));
  }

  static Unauthorized keyInvalid() {
    return keyInvalid("is not valid");
  }

  static Unauthorized keyMalformed() {
    return keyInvalid("is not a whole key: mistyped, cut off or of another kind");
  }

  static Unauthorized keyNotYetValid() {
    return keyInvalid("is not valid yet");
  }

  static Unauthorized keyExpired() {
    return new Unauthorized(
        "api-key-expired",
        "API key expired",
        "The API key in the header X-API-Key has expired; ask for a new one.");
  }

  static Unauthorized tooManyCredentials() {
    return new Unauthorized(
        "too-many-credentials",
        "Too many credentials",
        "A request is made with one API key or one access token, not with two of them.");
  }

  static Unauthorized tokensNotTaken() {
    return token("access-token-invalid", "invalid", "is of no use: this archive takes API keys");
  }

  static Unauthorized tokenInvalid() {
    return token("access-token-invalid", "invalid", "is not valid here");
  }

  static Unauthorized tokenExpired() {
    return token("access-token-expired", "expired", "has expired; get a new one");
  }

  private static Unauthorized token(String name, String what, String how) {
    return new Unauthorized(
        name,
        "Access token " + what,
        "The access token in the header Authorization %s.".formatted(how),
        TOKEN_CHALLENGE);
  }

  private static Unauthorized keyInvalid(String how) {
    return new Unauthorized(
        "api-key-invalid",
        "API key invalid",
        "The API key in the header X-API-Key %s. Reading needs none: leave it out.".formatted(how));
  }
}
