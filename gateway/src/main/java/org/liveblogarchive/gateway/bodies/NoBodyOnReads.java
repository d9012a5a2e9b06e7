package org.liveblogarchive.gateway.bodies;

import org.liveblogarchive.gateway.door.Reads;
import org.liveblogarchive.gateway.door.Stage;
import org.liveblogarchive.gateway.door.Step;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses reads that bring a body. It would mean nothing, and anybody could send it so slowly that
 * the service looks slow instead.
 */
@Component
class NoBodyOnReads implements Step {

  @Override
  public Stage stage() {
    return Stage.CHECK;
  }

  @Override
  public Mono<Void> pass(ServerWebExchange exchange, WebFilterChain rest) {
    ServerHttpRequest request = exchange.getRequest();
    boolean unexpected = Reads.include(exchange) && hasBody(request.getHeaders());
    return unexpected ? Mono.error(new BodyUnexpected(request.getMethod())) : rest.filter(exchange);
  }

  private static boolean hasBody(HttpHeaders headers) {
    return headers.getContentLength() > 0 || headers.containsHeader(HttpHeaders.TRANSFER_ENCODING);
  }
}
