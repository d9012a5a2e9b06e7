package org.liveblogarchive.gateway.stream;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the service has the stream of a live blog.
 *
 * @param uri without a query
 */
record StreamAddress(String uri) {

  private static final Pattern PATH =
      Pattern.compile(".*/api/v1/liveblogs/(?<liveBlog>[^/?#]+)/stream");

  /** The stream as it goes on. */
  String now() {
    return uri;
  }

  /** Everything after that revision and as it goes on. */
  String since(long revision) {
    return "%s?since=%d".formatted(uri, revision);
  }

  /** Everything after one revision up to another, then it ends. */
  String between(long since, long until) {
    return "%s?since=%d&until=%d".formatted(uri, since, until);
  }

  /** The live blog's id or slug, as it was asked for. */
  String liveBlog() {
    return liveBlogIn(uri, uri);
  }

  /** The live blog's id by the answer's {@code Content-Location}. */
  String liveBlogId(@Nullable String contentLocation) {
    return contentLocation == null ? liveBlog() : liveBlogIn(contentLocation, liveBlog());
  }

  /** One of these addresses with another scheme, host and port. */
  static String at(String base, String uri) {
    return base + uri.substring(uri.indexOf('/', uri.indexOf("//") + 2));
  }

  private static String liveBlogIn(String address, String otherwise) {
    Matcher path = PATH.matcher(address);
    return path.matches() ? path.group("liveBlog") : otherwise;
  }
}
