package org.liveblogarchive.gateway.access;

import org.liveblogarchive.gateway.problems.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A request that needs a valid API key and has none. */
class Unauthorized extends Refusal {

  private static final String CHALLENGE = "ApiKey realm=\"liveblog-archive\", header=\"X-API-Key\"";

  private Unauthorized(String name, String title, String detail) {
    super(HttpStatus.UNAUTHORIZED, type(name), title, detail);
    getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
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
    return new Unauthorized(
        "api-key-invalid",
        "API key invalid",
        "The API key in the header X-API-Key is not valid. Reading needs none: leave it out.");
  }
}
