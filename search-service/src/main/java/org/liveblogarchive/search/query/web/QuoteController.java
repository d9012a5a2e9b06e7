package org.liveblogarchive.search.query.web;

import jakarta.servlet.http.HttpServletRequest;
import org.liveblogarchive.search.query.QuoteRequest;
import org.liveblogarchive.search.query.QuoteResults;
import org.liveblogarchive.search.query.QuoteSearch;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@code GET /api/v1/search/quotes}. */
@RestController
class QuoteController {

  private static final String PATH = "/api/v1/search/quotes";

  private final QuoteSearch quotes;
  private final QuoteParameters parameters;
  private final NextPages nextPages;

  QuoteController(QuoteSearch quotes, QuoteParameters parameters, NextPages nextPages) {
    this.quotes = quotes;
    this.parameters = parameters;
    this.nextPages = nextPages;
  }

  @GetMapping(PATH)
  ResponseEntity<QuoteAnswer> search(HttpServletRequest http) {
    QuoteRequest request = parameters.read(http.getParameterMap());
    QuoteResults results = quotes.search(request);
    String nextCursor = nextPages.cursor(results.next(), QuoteParameters.identity(request));
    return nextPages.answer(PATH, http, nextCursor).body(QuoteAnswer.of(results, nextCursor));
  }
}
