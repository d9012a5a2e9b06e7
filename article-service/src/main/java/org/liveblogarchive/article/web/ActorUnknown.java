package org.liveblogarchive.article.web;

import org.liveblogarchive.article.problem.Problem;
import org.springframework.http.HttpStatus;

/** A write came without the name that the gateway gives to whoever it let in. */
final class ActorUnknown extends Problem {

  private ActorUnknown() {
    super(
        HttpStatus.UNAUTHORIZED,
        "actor-unknown",
        "Actor unknown",
        "A write needs a credential; send it to the gateway.");
  }

  static ActorUnknown ofRequest() {
    return new ActorUnknown();
  }
}
