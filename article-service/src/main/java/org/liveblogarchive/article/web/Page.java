package org.liveblogarchive.article.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * One page of a list.
 *
 * @param nextCursor what to send as {@code cursor} for the next page, or null on the last one
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {

  /**
   * Returns {@code Link: rel="next"} (RFC 8288) for the current request, if there is a next page.
   */
  public HttpHeaders links() {
    HttpHeaders headers = new HttpHeaders();
    if (nextCursor != null) {
      var next = ServletUriComponentsBuilder.fromCurrentRequest();
      next.replaceQueryParam("around");
      next.replaceQueryParam("cursor", UriUtils.encode(nextCursor, UTF_8));
      var address = next.build(true);
      String path = address.getPath() + "?" + address.getQuery();
      headers.add(HttpHeaders.LINK, "<" + path + ">; rel=\"next\"");
    }
    return headers;
  }
}
