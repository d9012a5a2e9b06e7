package org.liveblogarchive.search.alerts.web;

import org.liveblogarchive.search.alerts.AlertNotFound;
import org.liveblogarchive.search.alerts.DeliveryNotFound;
import org.liveblogarchive.search.alerts.TooManyAlerts;
import org.liveblogarchive.search.articles.FeedUnavailable;
import org.liveblogarchive.search.indexing.IndexMissing;
import org.liveblogarchive.search.indexing.IndexUnavailable;
import org.liveblogarchive.search.web.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What can go wrong with alerts, as problems. */
@RestControllerAdvice(basePackageClasses = AlertProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class AlertProblems {

  private static final Logger log = LoggerFactory.getLogger(AlertProblems.class);

  private static final String SOON = "5";

  /** An id that is none is the id of nothing. */
  @ExceptionHandler({AlertNotFound.class, MethodArgumentTypeMismatchException.class})
  ProblemDetail alertNotFound() {
    return Problem.of(
        HttpStatus.NOT_FOUND,
        "alert-not-found",
        "Alert not found",
        "No alert has this id, or not any more.");
  }

  @ExceptionHandler(DeliveryNotFound.class)
  ProblemDetail deadLetterNotFound() {
    return Problem.of(
        HttpStatus.NOT_FOUND,
        "dead-letter-not-found",
        "Dead letter not found",
        "No dead letter of this alert has this id, or not any more.");
  }

  @ExceptionHandler(TooManyAlerts.class)
  ProblemDetail tooManyAlerts() {
    return Problem.of(
        HttpStatus.CONFLICT,
        "too-many-alerts",
        "Too many alerts",
        "There are as many alerts as there may be. Delete one that is not needed any more.");
  }

  @ExceptionHandler(TooManyStreams.class)
  ResponseEntity<ProblemDetail> tooManyStreams() {
    return later(
        Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "too-many-streams",
            "Too many streams",
            "As many streams of alerts are open as may be at once. Try again soon."));
  }

  @ExceptionHandler({IndexMissing.class, IndexUnavailable.class})
  ResponseEntity<ProblemDetail> unavailable(RuntimeException failure) {
    log.warn("Alerts could not be read or written: {}", failure.getMessage());
    return later(
        Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "search-unavailable",
            "Search is unavailable",
            "Alerts cannot be read or changed at the moment; try again soon."));
  }

  @ExceptionHandler(FeedUnavailable.class)
  ResponseEntity<ProblemDetail> feedUnavailable(FeedUnavailable failure) {
    log.warn("An alert could not be saved: {}", failure.getMessage(), failure.getCause());
    return later(
        Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "archive-unavailable",
            "The archive is unavailable",
            "No alert can begin while the archive of live blogs does not answer; try again soon."));
  }

  private static ResponseEntity<ProblemDetail> later(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus())
        .header(HttpHeaders.RETRY_AFTER, SOON)
        .body(problem);
  }
}
