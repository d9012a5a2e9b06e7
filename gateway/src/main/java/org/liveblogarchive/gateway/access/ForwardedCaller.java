package org.liveblogarchive.gateway.access;

import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Tells the services who is asking, in our words only, and keeps the key from them. */
@Component
class ForwardedCaller implements HttpHeadersFilter, Ordered {

  private static final String ACTOR_HEADER = "X-Actor";

  /** Last, so that no other filter can remove what it says. */
  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }

  @Override
  public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
    HttpHeaders forwarded = new HttpHeaders();
    forwarded.addAll(input);
    forwarded.remove(Identify.KEY_HEADER);
    forwarded.remove(ACTOR_HEADER);
    String name = Caller.of(exchange).name();
    if (name != null) {
      forwarded.set(ACTOR_HEADER, name);
    }
    return forwarded;
  }
}
