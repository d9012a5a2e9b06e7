package org.liveblogarchive.search.query.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/** Where the page after an answered one is. */
final class NextPage {

  private static final String CURSOR = "cursor";

  private NextPage() {}

  /** The value of a {@code Link} header: the same request with another cursor. */
  static String link(String path, Map<String, String[]> parameters, String cursor) {
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
