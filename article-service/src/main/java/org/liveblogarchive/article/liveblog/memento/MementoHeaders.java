package org.liveblogarchive.article.liveblog.memento;

import java.time.Instant;
import java.util.UUID;
import org.liveblogarchive.article.resource.Addresses;
import org.springframework.http.HttpHeaders;

/** The headers by which a client of Memento (RFC 7089) knows what it has been given. */
public final class MementoHeaders {

  /** RFC 7089, section 2.1.1. */
  static final String DATETIME = "Memento-Datetime";

  private MementoHeaders() {}

  /**
   * Returns the headers of a live blog, its entries or an entry as of {@code asOf} (section 4.2.2).
   */
  public static HttpHeaders of(UUID liveBlogId, Instant asOf) {
    HttpHeaders headers = new HttpHeaders();
    headers.set(DATETIME, HttpTime.format(asOf));
    headers.add(
        HttpHeaders.LINK,
        "%s, %s, %s".formatted(original(liveBlogId), timeGate(liveBlogId), timeMap(liveBlogId)));
    return headers;
  }

  /** Returns the headers of a live blog as it is now: where its past is found (section 4.2.1). */
  public static HttpHeaders ofOriginal(UUID liveBlogId) {
    HttpHeaders headers = new HttpHeaders();
    headers.add(HttpHeaders.LINK, timeGate(liveBlogId) + ", " + timeMap(liveBlogId));
    return headers;
  }

  static String original(UUID liveBlogId) {
    return "<%s>; rel=\"original\"".formatted(Addresses.of(liveBlogId));
  }

  static String timeGate(UUID liveBlogId) {
    return "<%s/timegate>; rel=\"timegate\"".formatted(Addresses.of(liveBlogId));
  }

  static String timeMap(UUID liveBlogId) {
    return "<%s/timemap>; rel=\"timemap\"; type=\"application/link-format\""
        .formatted(Addresses.of(liveBlogId));
  }
}
