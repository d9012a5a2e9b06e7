package org.liveblogarchive.article.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * One page of a list.
 *
 * @param nextCursor what to send as {@code cursor} for the next page, or null on the last one
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {

  /** The parameters that say where a page begins. */
  private static final Set<String> PLACES = Set.of("around", "cursor");

  /**
   * Returns {@code Link: rel="next"} (RFC 8288) for the current request, if there is a next page.
   */
  public HttpHeaders links() {
    return links(nextCursor);
  }

  /** Returns the same for a page whose cursor this is. */
  public static HttpHeaders links(@Nullable String nextCursor) {
    HttpHeaders headers = new HttpHeaders();
    if (nextCursor != null) {
      var next = ServletUriComponentsBuilder.fromCurrentRequest().build();
      // Kept as they were encoded; a cursor needs no encoding.
      String others =
          next.getQueryParams().entrySet().stream()
              .filter(parameter -> !PLACES.contains(parameter.getKey()))
              .flatMap(
                  parameter ->
                      parameter.getValue().stream().map(value -> parameter.getKey() + "=" + value))
              .map(parameter -> parameter + "&")
              .collect(Collectors.joining());
      headers.add(
          HttpHeaders.LINK,
          "<%s?%scursor=%s>; rel=\"next\"".formatted(next.getPath(), others, nextCursor));
    }
    return headers;
  }
}
