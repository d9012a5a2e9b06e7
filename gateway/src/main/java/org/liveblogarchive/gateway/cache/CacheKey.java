package org.liveblogarchive.gateway.cache;

import java.net.URI;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * What tells two answers apart: all of a request that reaches the service when an answer is fetched
 * for everybody. Nothing else is sent, so nothing else can be in the answer.
 */
final class CacheKey {

  private static final int LONGEST_ACCEPT = 256;
  private static final String ANYTHING = "*/*";

  private CacheKey() {}

  /** Returns the key of an anonymous read, or null for a request that takes the long way. */
  static @Nullable String of(ServerHttpRequest request) {
    HttpMethod method = request.getMethod();
    HttpHeaders headers = request.getHeaders();
    if (!(HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method))
        || asksForMore(headers)) {
      return null;
    }
    String accept = accept(headers);
    if (accept == null) {
      return null;
    }
    URI uri = request.getURI();
    String query = uri.getRawQuery();
    String address = query == null ? uri.getRawPath() : uri.getRawPath() + '?' + inOrder(query);
    return accept.isEmpty() ? address : address + '\n' + accept;
  }

  /** Returns the field as it goes to the service; empty for whatever there is, null if too long. */
  static @Nullable String accept(HttpHeaders headers) {
    var values = headers.getOrEmpty(HttpHeaders.ACCEPT);
    String accept =
        switch (values.size()) {
          case 0 -> "";
          case 1 -> values.getFirst();
          default -> String.join(", ", values);
        };
    if (accept.length() > LONGEST_ACCEPT) {
      return null;
    }
    return accept.equals(ANYTHING) ? "" : accept;
  }

  /** Who has credentials, or wants a part or a past state, is not one of many. */
  private static boolean asksForMore(HttpHeaders headers) {
    return headers.containsHeader(HttpHeaders.AUTHORIZATION)
        || headers.containsHeader("X-API-Key")
        || headers.containsHeader(HttpHeaders.RANGE)
        || headers.containsHeader(HttpHeaders.IF_MATCH)
        || headers.containsHeader(HttpHeaders.IF_UNMODIFIED_SINCE)
        || headers.containsHeader("Accept-Datetime");
  }

  /**
   * Sorts parameters by name. Those of one name keep their order, in which services read them, and
   * where a name is written in another way than plainly, all do: it may be the same as another.
   */
  private static String inOrder(String query) {
    if (query.indexOf('&') < 0) {
      return query;
    }
    String[] parameters = query.split("&", -1);
    for (String parameter : parameters) {
      if (!isPlain(name(parameter))) {
        return query;
      }
    }
    Arrays.sort(parameters, (one, other) -> name(one).compareTo(name(other)));
    return String.join("&", parameters);
  }

  private static String name(String parameter) {
    int end = parameter.indexOf('=');
    return end < 0 ? parameter : parameter.substring(0, end);
  }

  private static boolean isPlain(String name) {
    return !name.isEmpty() && name.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
  }
}
