package org.liveblogarchive.gateway.stream;

import java.util.List;
import java.util.Map;
import org.liveblogarchive.gateway.problems.Refusal;
import org.springframework.http.HttpStatus;

/** A parameter of a stream that is unknown or has a value it cannot have. */
class InvalidParameter extends Refusal {

  private InvalidParameter(String parameter, String message) {
    super(
        HttpStatus.BAD_REQUEST,
        type("invalid-parameter"),
        "Invalid parameter",
        "'%s' %s.".formatted(parameter, message));
    getBody().setProperty("errors", List.of(Map.of("parameter", parameter, "message", message)));
  }

  static InvalidParameter unknown(String parameter) {
    return new InvalidParameter(parameter, "is not a parameter of a live stream");
  }

  static InvalidParameter givenTwice(String parameter) {
    return new InvalidParameter(parameter, "must be given once");
  }

  static InvalidParameter notRevision(String parameter) {
    return new InvalidParameter(parameter, "must be a whole number, 0 or more");
  }
}
