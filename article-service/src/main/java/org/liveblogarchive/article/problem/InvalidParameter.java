package org.liveblogarchive.article.problem;

import java.util.List;
import org.springframework.http.HttpStatus;

/** Parameters of the request are unknown or malformed. */
public final class InvalidParameter extends Problem {

  private InvalidParameter(List<Flaw> flaws) {
    super(
        HttpStatus.BAD_REQUEST,
        "invalid-parameter",
        "Invalid parameter",
        flaws.stream()
            .map(flaw -> "'%s' %s.".formatted(flaw.parameter(), flaw.message()))
            .reduce((first, second) -> first + " " + second)
            .orElseThrow());
    because(flaws);
  }

  /** These parameters are wrong; messages read on from the parameter's name. */
  public static InvalidParameter of(List<Flaw> flaws) {
    return new InvalidParameter(flaws);
  }

  /** This parameter is wrong; the message reads on from its name. */
  public static InvalidParameter of(String parameter, String message) {
    return of(List.of(Flaw.ofParameter(parameter, message)));
  }
}
