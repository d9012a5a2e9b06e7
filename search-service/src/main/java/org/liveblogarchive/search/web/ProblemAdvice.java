package org.liveblogarchive.search.web;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns what no feature turns into a problem itself into one that gives nothing internal away. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

  private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

  @ExceptionHandler
  ProblemDetail invalidParameters(InvalidParameters failure) {
    return Problem.ofInvalid(failure.errors());
  }

  @ExceptionHandler
  ProblemDetail unreadableParameters(InvalidParameterException failure) {
    return Problem.of(
        HttpStatus.valueOf(failure.getErrorCode()),
        "malformed-query",
        "Malformed query",
        "The query string is too long or not percent-encoded UTF-8.");
  }

  @ExceptionHandler
  void brokenOff(AnswerBrokenOff failure) {
    // Nothing may be written any more; the server ends the connection.
    throw failure;
  }

  @ExceptionHandler
  ProblemDetail unexpected(Exception failure) {
    log.error("A request failed unexpectedly", failure);
    return Problem.ofStatus(HttpStatus.INTERNAL_SERVER_ERROR);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception failure,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    HttpStatus known = HttpStatus.valueOf(status.value());
    return super.handleExceptionInternal(
        failure, Problem.ofStatus(known), headers, status, request);
  }
}
