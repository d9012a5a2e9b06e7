package org.liveblogarchive.search.indexing.web;

import jakarta.servlet.http.HttpServletRequest;
import org.liveblogarchive.search.indexing.DeadLetters;
import org.liveblogarchive.search.indexing.IndexMissing;
import org.liveblogarchive.search.indexing.IndexUnavailable;
import org.liveblogarchive.search.web.Forms;
import org.liveblogarchive.search.web.Parameters;
import org.liveblogarchive.search.web.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists dead letters; nothing under {@code /internal} is routed to the public. */
@RestController
class DeadLetterController {

  private static final int FEW = 20;
  private static final int MANY = 1000;

  private final DeadLetters deadLetters;

  DeadLetterController(DeadLetters deadLetters) {
    this.deadLetters = deadLetters;
  }

  @GetMapping("/internal/dead-letters")
  DeadLetters.Page latest(HttpServletRequest request) {
    var parameters = new Parameters(request.getParameterMap());
    int limit = parameters.single("limit", Forms.wholeNumber(1, MANY)).orElse(FEW);
    parameters.end();
    return deadLetters.latest(limit);
  }

  @ExceptionHandler({IndexMissing.class, IndexUnavailable.class})
  ProblemDetail unavailable() {
    return Problem.of(
        HttpStatus.SERVICE_UNAVAILABLE,
        "search-unavailable",
        "Search is unavailable",
        "The dead letters cannot be read at the moment.");
  }
}
