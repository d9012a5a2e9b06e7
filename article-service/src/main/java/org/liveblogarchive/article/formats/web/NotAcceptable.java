package org.liveblogarchive.article.formats.web;

import java.util.List;
import java.util.stream.Collectors;
import org.liveblogarchive.article.problem.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** The caller accepts none of the forms that there are. */
final class NotAcceptable extends Problem {

  private NotAcceptable(List<String> types) {
    super(
        HttpStatus.NOT_ACCEPTABLE,
        "not-acceptable",
        "Not Acceptable",
        "A live blog is given out as %s.".formatted(String.join(", ", types)));
    with("mediaTypes", types);
    getHeaders().setVary(List.of(HttpHeaders.ACCEPT));
  }

  static NotAcceptable butFor(List<MediaType> offered) {
    return new NotAcceptable(
        offered.stream()
            .map(type -> type.getType() + "/" + type.getSubtype())
            .distinct()
            .collect(Collectors.toList()));
  }
}
