package org.liveblogarchive.article.formats.web;

import java.util.List;
import java.util.stream.Collectors;
import org.liveblogarchive.article.problem.Problem;
import org.springframework.http.HttpStatus;

/** There is no such form of a live blog. */
final class UnknownRepresentation extends Problem {

  private UnknownRepresentation(String detail) {
    super(HttpStatus.NOT_FOUND, "representation-unknown", "Representation unknown", detail);
  }

  static UnknownRepresentation of(String suffix, List<String> known) {
    return new UnknownRepresentation(
        "No live blog is given out as '.%s'; there are %s."
            .formatted(
                suffix, known.stream().map(one -> "." + one).collect(Collectors.joining(", "))));
  }
}
