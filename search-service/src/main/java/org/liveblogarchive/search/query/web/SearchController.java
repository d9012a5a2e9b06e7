package org.liveblogarchive.search.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.query.EntrySearch;
import org.liveblogarchive.search.query.PagePosition;
import org.liveblogarchive.search.query.SearchRequest;
import org.liveblogarchive.search.query.SearchResults;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@code GET /api/v1/search}. */
@RestController
class SearchController {

  private static final String PATH = "/api/v1/search";

  // The index is about a second old anyway.
  private static final CacheControl BRIEFLY = CacheControl.maxAge(Duration.ofSeconds(1));

  private final EntrySearch entries;
  private final SearchParameters parameters;
  private final Cursors cursors;

  SearchController(EntrySearch entries, SearchParameters parameters, Cursors cursors) {
    this.entries = entries;
    this.parameters = parameters;
    this.cursors = cursors;
  }

  @GetMapping(PATH)
  ResponseEntity<SearchAnswer> search(HttpServletRequest http) {
    SearchRequest request = parameters.read(http.getParameterMap());
    SearchResults results = entries.search(request);
    String nextCursor = cursorOf(results.next(), request);
    var answer = ResponseEntity.ok().cacheControl(BRIEFLY);
    if (nextCursor != null) {
      answer.header(HttpHeaders.LINK, NextPage.link(PATH, http.getParameterMap(), nextCursor));
    }
    return answer.body(SearchAnswer.of(results, nextCursor));
  }

  private @Nullable String cursorOf(@Nullable PagePosition next, SearchRequest request) {
    return next == null ? null : cursors.write(next, request);
  }
}
