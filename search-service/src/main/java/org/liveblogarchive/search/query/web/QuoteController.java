package org.liveblogarchive.search.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.query.PagePosition;
import org.liveblogarchive.search.query.QuoteRequest;
import org.liveblogarchive.search.query.QuoteResults;
import org.liveblogarchive.search.query.QuoteSearch;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@code GET /api/v1/search/quotes}. */
@RestController
class QuoteController {

  private static final String PATH = "/api/v1/search/quotes";
  private static final CacheControl BRIEFLY = CacheControl.maxAge(Duration.ofSeconds(1));

  private final QuoteSearch quotes;
  private final QuoteParameters parameters;
  private final Cursors cursors;

  QuoteController(QuoteSearch quotes, QuoteParameters parameters, Cursors cursors) {
    this.quotes = quotes;
    this.parameters = parameters;
    this.cursors = cursors;
  }

  @GetMapping(PATH)
  ResponseEntity<QuoteAnswer> search(HttpServletRequest http) {
    QuoteRequest request = parameters.read(http.getParameterMap());
    QuoteResults results = quotes.search(request);
    String nextCursor = cursorOf(results.next(), request);
    var answer = ResponseEntity.ok().cacheControl(BRIEFLY);
    if (nextCursor != null) {
      answer.header(HttpHeaders.LINK, NextPage.link(PATH, http.getParameterMap(), nextCursor));
    }
    return answer.body(QuoteAnswer.of(results, nextCursor));
  }

  private @Nullable String cursorOf(@Nullable PagePosition next, QuoteRequest request) {
    return next == null ? null : cursors.write(next, QuoteParameters.identity(request));
  }
}
