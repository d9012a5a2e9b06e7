package org.liveblogarchive.search.query.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;
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
import org.springframework.web.util.UriUtils;

/** Answers {@code GET /api/v1/search}. */
@RestController
class SearchController {

  private static final String PATH = "/api/v1/search";
  private static final String CURSOR = "cursor";

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
      answer.header(HttpHeaders.LINK, linkToNext(http.getParameterMap(), nextCursor));
    }
    return answer.body(SearchAnswer.of(results, nextCursor));
  }

  private @Nullable String cursorOf(@Nullable PagePosition next, SearchRequest request) {
    return next == null ? null : cursors.write(next, request);
  }

  private static String linkToNext(Map<String, String[]> parameters, String cursor) {
    StringJoiner query = new StringJoiner("&");
    parameters.forEach(
        (name, values) -> {
          if (!name.equals(CURSOR)) {
            Stream.of(values).forEach(value -> query.add(name + "=" + encode(value)));
          }
        });
    query.add(CURSOR + "=" + encode(cursor));
    return "<" + PATH + "?" + query + ">; rel=\"next\"";
  }

  // Also encodes what is legal in a query but would change its meaning there, like + and &.
  private static String encode(String value) {
    return UriUtils.encode(value, UTF_8);
  }
}
