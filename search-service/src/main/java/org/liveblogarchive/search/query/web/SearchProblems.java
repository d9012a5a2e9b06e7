package org.liveblogarchive.search.query.web;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.util.List;
import org.liveblogarchive.search.query.EntryNotFound;
import org.liveblogarchive.search.query.MeaningNotAvailable;
import org.liveblogarchive.search.query.PageExpired;
import org.liveblogarchive.search.query.QueryRefused;
import org.liveblogarchive.search.query.SearchSettings;
import org.liveblogarchive.search.query.SearchUnavailable;
import org.liveblogarchive.search.web.ParameterError;
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

/** Turns what can go wrong with a search into problems. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class SearchProblems {

  private static final Logger log = LoggerFactory.getLogger(SearchProblems.class);

  private final SearchSettings settings;

  SearchProblems(SearchSettings settings) {
    this.settings = settings;
  }

  @ExceptionHandler(QueryRefused.class)
  ProblemDetail refused() {
    return Problem.ofInvalid(
        List.of(new ParameterError("q", "has too many words for one search; use fewer")));
  }

  @ExceptionHandler(EntryNotFound.class)
  ProblemDetail notFound() {
    return Problem.of(
        HttpStatus.NOT_FOUND,
        "entry-not-found",
        "Entry not found",
        "There is no entry with this id that readers may see.");
  }

  @ExceptionHandler({PageExpired.class, CursorExpired.class})
  ProblemDetail expired() {
    return Problem.of(
        HttpStatus.GONE,
        "cursor-expired",
        "Cursor expired",
        "The search that this cursor continues is over. Start again without a cursor.");
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unavailable(SearchUnavailable failure) {
    log.warn("A search could not be answered: {}", failure.getMessage());
    return unavailable();
  }

  @ExceptionHandler(ExportsBusy.class)
  ResponseEntity<ProblemDetail> busy() {
    return later(
        Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "exports-busy",
            "Too many exports",
            "As many result sets are being exported as may be at once. Try again soon."));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> withoutMeaning(MeaningNotAvailable failure) {
    return later(
        Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "meaning-unavailable",
            "Search by meaning is unavailable",
            failure.getMessage() + " Search by keyword works."));
  }

  @ExceptionHandler(CallNotPermittedException.class)
  ResponseEntity<ProblemDetail> unavailable() {
    return later(
        Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "search-unavailable",
            "Search is unavailable",
            "Search cannot answer at the moment. Everything else still works; try again soon."));
  }

  private ResponseEntity<ProblemDetail> later(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus())
        .header(HttpHeaders.RETRY_AFTER, Long.toString(settings.retryAfter().toSeconds()))
        .body(problem);
  }
}
