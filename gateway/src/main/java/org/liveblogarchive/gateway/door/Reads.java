package org.liveblogarchive.gateway.door;

import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.web.server.ServerWebExchange;

/** Requests that ask for something and change nothing. */
public final class Reads {

  private static final Set<HttpMethod> METHODS =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private Reads() {}

  /** Whether the request in hand is one. */
  public static boolean include(ServerWebExchange exchange) {
    return METHODS.contains(exchange.getRequest().getMethod());
  }
}
