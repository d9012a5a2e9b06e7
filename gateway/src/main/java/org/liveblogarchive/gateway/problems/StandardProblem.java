package org.liveblogarchive.gateway.problems;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** The gateway's own words for what the framework refuses, whose words would tell of its inside. */
enum StandardProblem {
  NOT_FOUND(HttpStatus.NOT_FOUND, "not-found", "No such path", "Nothing is served at this path."),
  METHOD_NOT_ALLOWED(
      HttpStatus.METHOD_NOT_ALLOWED,
      "method-not-allowed",
      "Method not allowed",
      "This path does not know that method."),
  BAD_REQUEST(
      HttpStatus.BAD_REQUEST,
      "bad-request",
      "Malformed request",
      "The request is not well-formed: check its address, headers and body."),
  INTERNAL_ERROR(
      HttpStatus.INTERNAL_SERVER_ERROR,
      "internal-error",
      "Internal error",
      "The gateway failed to handle this request. Quote its requestId when you report it.");

  private final HttpStatus status;
  private final String name;
  private final String title;
  private final String detail;

  StandardProblem(HttpStatus status, String name, String title, String detail) {
    this.status = status;
    this.name = name;
    this.title = title;
    this.detail = detail;
  }

  static StandardProblem forStatus(HttpStatusCode status) {
    if (status.isSameCodeAs(HttpStatus.NOT_FOUND)) {
      return NOT_FOUND;
    }
    if (status.isSameCodeAs(HttpStatus.METHOD_NOT_ALLOWED)) {
      return METHOD_NOT_ALLOWED;
    }
    return status.is4xxClientError() ? BAD_REQUEST : INTERNAL_ERROR;
  }

  ProblemDetail detail() {
    return Refusal.problem(status, Refusal.type(name), title, detail);
  }
}
