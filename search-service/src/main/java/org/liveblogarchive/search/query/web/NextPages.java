package org.liveblogarchive.search.query.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.query.PagePosition;
import org.liveblogarchive.search.query.SearchRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Says where the next page of a search is, in its answer and in its {@code Link} (RFC 8288). */
@Component
class NextPages {

  private static final String CURSOR = "cursor";

  // The index is about a second old anyway.
  private static final CacheControl BRIEFLY = CacheControl.maxAge(Duration.ofSeconds(1));

  private final Cursors cursors;

  NextPages(Cursors cursors) {
    this.cursors = cursors;
  }

  /** The cursor of the page at a position; null after the last. */
  @Nullable String cursor(@Nullable PagePosition next, SearchRequest request) {
    return next == null ? null : cursors.write(next, request);
  }

  /** Begins the answer to a search. */
  ResponseEntity.BodyBuilder answer(
      String path, HttpServletRequest http, @Nullable String nextCursor) {
    var answer = ResponseEntity.ok().cacheControl(BRIEFLY);
    return nextCursor == null
        ? answer
        : answer.header(HttpHeaders.LINK, linkToNext(path, http.getParameterMap(), nextCursor));
  }

  private static String linkToNext(String path, Map<String, String[]> parameters, String cursor) {
    StringJoiner query = new StringJoiner("&");
    parameters.forEach(
        (name, values) -> {
          if (!name.equals(CURSOR)) {
            Stream.of(values).forEach(value -> query.add(name + "=" + encode(value)));
          }
        });
    query.add(CURSOR + "=" + encode(cursor));
    return "<" + path + "?" + query + ">; rel=\"next\"";
  }

  // Also encodes what is legal in a query but would change its meaning there, like + and &.
  private static String encode(String value) {
    return UriUtils.encode(value, UTF_8);
  }
}
