package org.liveblogarchive.gateway.access;

import org.liveblogarchive.gateway.problems.Refusal;
import org.springframework.http.HttpStatus;

/** A request whose credential is valid but does not open what is asked for. */
class Forbidden extends Refusal {

  private Forbidden(String detail) {
    super(HttpStatus.FORBIDDEN, type("scope-missing"), "Scope missing", detail);
  }

  static Forbidden withoutScope(String scope) {
    return new Forbidden(
        "This takes a credential with the scope %s; yours lacks it.".formatted(scope));
  }
}
