package org.liveblogarchive.gateway.paths;

import org.liveblogarchive.gateway.problems.Refusal;
import org.springframework.http.HttpStatus;

/** A path that could be understood in two ways. */
class PathNotPlain extends Refusal {

  PathNotPlain() {
    super(
        HttpStatus.NOT_FOUND,
        type("not-found"),
        "No such path",
        "Paths have no dot segments, empty segments, parameters, backslashes or encoded"
            + " separators.");
  }
}
