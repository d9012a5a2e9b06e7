package org.liveblogarchive.article.problem;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers every failure with a problem document that names what is wrong and nothing internal. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

  private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);
  private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

  @ExceptionHandler({
    DataAccessResourceFailureException.class,
    TransactionException.class,
    TransientDataAccessException.class
  })
  @Nullable ResponseEntity<Object> archiveUnavailable(Exception failure, WebRequest request) {
    log.error("The database did not answer: {}", failure.toString());
    HttpHeaders headers = new HttpHeaders();
    headers.set(HttpHeaders.RETRY_AFTER, Long.toString(RETRY_AFTER.toSeconds()));
    ProblemDetail problem =
        Problem.document(
            HttpStatus.SERVICE_UNAVAILABLE,
            "archive-unavailable",
            "Archive unavailable",
            "The archive cannot be read or written at the moment. What a write did is unknown until"
                + " it is tried again; importing a document again is safe.");
    return handleExceptionInternal(
        failure, problem, headers, HttpStatus.SERVICE_UNAVAILABLE, request);
  }

  @ExceptionHandler(Exception.class)
  @Nullable ResponseEntity<Object> unexpected(Exception failure, WebRequest request) {
    log.error("A request failed unexpectedly", failure);
    ProblemDetail problem =
        Problem.document(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "internal-error",
            "Internal error",
            "Something went wrong on our side; the request id helps us to find out what.");
    return handleExceptionInternal(
        failure, problem, new HttpHeaders(), HttpStatus.INTERNAL_SERVER_ERROR, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleTypeMismatch(
      TypeMismatchException mismatch,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    String name =
        mismatch instanceof MethodArgumentTypeMismatchException argument
            ? argument.getName()
            : String.valueOf(mismatch.getPropertyName());
    return answer(InvalidParameter.of(name, Allowed.insteadOf(mismatch)), request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
      MissingServletRequestParameterException missing,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return answer(InvalidParameter.of(missing.getParameterName(), "is missing"), request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
      HandlerMethodValidationException invalid,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    List<Flaw> flaws =
        invalid.getParameterValidationResults().stream()
            .flatMap(
                result ->
                    result.getResolvableErrors().stream()
                        .map(
                            error ->
                                Flaw.ofParameter(
                                    String.valueOf(result.getMethodParameter().getParameterName()),
                                    String.valueOf(error.getDefaultMessage()))))
            .toList();
    return answer(InvalidParameter.of(flaws), request);
  }

  @Override
  protected ResponseEntity<Object> createResponseEntity(
      @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    ProblemDetail problem =
        body instanceof ProblemDetail detail ? detail : ProblemDetail.forStatus(status);
    if (problem.getType() == null || problem.getType().equals(URI.create("about:blank"))) {
      problem.setType(URI.create("urn:liveblog-archive:problem:" + kebab(problem.getTitle())));
    }
    if (request instanceof ServletWebRequest web) {
      problem.setInstance(URI.create(web.getRequest().getRequestURI()));
    }
    problem.setProperty("requestId", RequestId.current());
    return ResponseEntity.status(status)
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private @Nullable ResponseEntity<Object> answer(Problem problem, WebRequest request) {
    return handleExceptionInternal(
        problem, problem.getBody(), problem.getHeaders(), problem.getStatusCode(), request);
  }

  private static String kebab(@Nullable String title) {
    return title == null ? "error" : title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
  }
}
