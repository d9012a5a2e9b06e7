package org.liveblogarchive.search.query.web;

import jakarta.servlet.http.HttpServletRequest;
import org.liveblogarchive.search.query.EntrySearch;
import org.liveblogarchive.search.query.SearchRequest;
import org.liveblogarchive.search.query.SearchResults;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@code GET /api/v1/search}. */
@RestController
class SearchController {

  private static final String PATH = "/api/v1/search";

  private final EntrySearch entries;
  private final SearchParameters parameters;
  private final NextPages nextPages;

  SearchController(EntrySearch entries, SearchParameters parameters, NextPages nextPages) {
    this.entries = entries;
    this.parameters = parameters;
    this.nextPages = nextPages;
  }

  @GetMapping(PATH)
  ResponseEntity<SearchAnswer> search(HttpServletRequest http) {
    SearchRequest request = parameters.read(http.getParameterMap());
    SearchResults results = entries.search(request);
    String nextCursor = nextPages.cursor(results.next(), request);
    return nextPages
        .answer(PATH, http, nextCursor)
        .body(SearchAnswer.of(results, request.extras(), nextCursor));
  }
}
