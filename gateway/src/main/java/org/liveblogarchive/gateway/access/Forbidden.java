package org.liveblogarchive.gateway.access;

import org.liveblogarchive.gateway.problems.Refusal;
import org.springframework.http.HttpStatus;

/** A request whose API key is valid but does not open what is asked for. */
class Forbidden extends Refusal {

  private Forbidden(String detail) {
    super(HttpStatus.FORBIDDEN, type("scope-missing"), "Scope missing", detail);
  }

  static Forbidden withoutScope(String scope) {
    return new Forbidden(
        "This takes an API key with the scope %s; yours lacks it.".formatted(scope));
  }
}
