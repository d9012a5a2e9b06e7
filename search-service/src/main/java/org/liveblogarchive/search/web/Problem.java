package org.liveblogarchive.search.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Builds RFC 9457 problems of this house's form. */
public final class Problem {

  private static final String TYPE = "urn:liveblog-archive:problem:";

  private Problem() {}

  /**
   * Makes a problem; its {@code instance} and {@code requestId} are added when it is written.
   *
   * @param status HTTP status
   * @param name what callers tell problems apart by, in kebab case
   * @param title the same for every problem of that name
   * @param detail what happened this time and what to do about it
   */
  public static ProblemDetail of(HttpStatus status, String name, String title, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create(TYPE + name));
    problem.setTitle(title);
    return problem;
  }

  /** The problem of a request with parameters that are unknown, repeated or malformed. */
  public static ProblemDetail ofInvalid(List<ParameterError> errors) {
    ProblemDetail problem =
        of(
            HttpStatus.BAD_REQUEST,
            "invalid-parameter",
            "Invalid parameter",
            "Some parameters are unknown, repeated or malformed; see errors.");
    problem.setProperty("errors", errors);
    return problem;
  }

  /** The problem of a status that HTTP itself defines, when nothing more is known. */
  public static ProblemDetail ofStatus(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> of(status, "not-found", "Not found", "There is nothing at this address.");
      case METHOD_NOT_ALLOWED ->
          of(
              status,
              "method-not-allowed",
              "Method not allowed",
              "This address does not take that method; see the Allow header.");
      case NOT_ACCEPTABLE ->
          of(
              status,
              "not-acceptable",
              "Not acceptable",
              "This address answers application/json only.");
      case INTERNAL_SERVER_ERROR ->
          of(
              status,
              "internal-error",
              "Internal error",
              "Something went wrong here. The request id helps to find out what.");
      default ->
          of(
              status,
              status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-'),
              status.getReasonPhrase(),
              status.is4xxClientError()
                  ? "The request cannot be answered as it was sent."
                  : "The request cannot be answered now.");
    };
  }
}
