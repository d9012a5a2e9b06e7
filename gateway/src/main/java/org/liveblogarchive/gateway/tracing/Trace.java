package org.liveblogarchive.gateway.tracing;

import org.liveblogarchive.gateway.door.Stage;
import org.liveblogarchive.gateway.door.Step;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Gives every request its id and returns the id with every answer. */
@Component
class Trace implements Step {

  @Override
  public Stage stage() {
    return Stage.TRACE;
  }

  @Override
  public Mono<Void> pass(ServerWebExchange exchange, WebFilterChain rest) {
    String id = RequestId.assign(exchange);
    ServerHttpResponse response = exchange.getResponse();
    response.beforeCommit(
        () -> {
          response.getHeaders().set(RequestId.HEADER, id);
          return Mono.empty();
        });
    return rest.filter(exchange);
  }
}
