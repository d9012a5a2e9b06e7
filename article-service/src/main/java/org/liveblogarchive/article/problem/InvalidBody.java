package org.liveblogarchive.article.problem;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;

/** The body of the request is malformed, or fields in it are. */
public final class InvalidBody extends Problem {

  private InvalidBody(String detail) {
    super(HttpStatus.BAD_REQUEST, "invalid-body", "Invalid body", detail);
  }

  /** The body as a whole is wrong, for this reason. */
  public static InvalidBody because(String detail) {
    return new InvalidBody(detail);
  }

  /** These fields are wrong; messages read on from the field's name. */
  public static InvalidBody of(List<Flaw> flaws) {
    InvalidBody problem =
        new InvalidBody(
            flaws.stream()
                .map(flaw -> "'%s' %s.".formatted(flaw.field(), flaw.message()))
                .collect(Collectors.joining(" ")));
    problem.because(flaws);
    return problem;
  }

  /** This field is wrong; the message reads on from its name. */
  public static InvalidBody of(String field, String message) {
    return of(List.of(Flaw.ofField(field, message)));
  }
}
