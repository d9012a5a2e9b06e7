package org.liveblogarchive.search.indexing.web;

import org.liveblogarchive.search.indexing.DeadLetterNotFound;
import org.liveblogarchive.search.indexing.IndexMissing;
import org.liveblogarchive.search.indexing.IndexUnavailable;
import org.liveblogarchive.search.indexing.NoRebuildRunning;
import org.liveblogarchive.search.indexing.RebuildRunning;
import org.liveblogarchive.search.web.Problem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What goes wrong for operators, as problems. */
@RestControllerAdvice(basePackageClasses = IndexingProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class IndexingProblems {

  @ExceptionHandler({IndexMissing.class, IndexUnavailable.class})
  ProblemDetail unavailable() {
    return Problem.of(
        HttpStatus.SERVICE_UNAVAILABLE,
        "search-unavailable",
        "Search is unavailable",
        "Elasticsearch cannot be read or written at the moment.");
  }

  @ExceptionHandler(DeadLetterNotFound.class)
  ProblemDetail notFound() {
    return Problem.of(
        HttpStatus.NOT_FOUND,
        "dead-letter-not-found",
        "Dead letter not found",
        "No dead letter has this id, or not any more.");
  }

  @ExceptionHandler(RebuildRunning.class)
  ProblemDetail running() {
    return Problem.of(
        HttpStatus.CONFLICT,
        "rebuild-running",
        "A rebuild is running",
        "Wait until it is done, or abort it with DELETE.");
  }

  @ExceptionHandler(NoRebuildRunning.class)
  ProblemDetail notRunning() {
    return Problem.of(
        HttpStatus.CONFLICT,
        "no-rebuild-running",
        "No rebuild is running",
        "There is nothing to abort.");
  }
}
