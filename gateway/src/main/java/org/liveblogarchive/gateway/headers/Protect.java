package org.liveblogarchive.gateway.headers;

import java.util.List;
import org.liveblogarchive.gateway.door.Stage;
import org.liveblogarchive.gateway.door.Step;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Adds the headers that protect readers' browsers and removes those that are nobody's business. */
@Component
class Protect implements Step {

  private static final List<String> INTERNAL = List.of("Server", "X-Powered-By", "Via");

  @Override
  public Stage stage() {
    return Stage.PROTECT;
  }

  @Override
  public Mono<Void> pass(ServerWebExchange exchange, WebFilterChain rest) {
    ServerHttpResponse response = exchange.getResponse();
    response.beforeCommit(
        () -> {
          HttpHeaders headers = response.getHeaders();
          INTERNAL.forEach(headers::remove);
          headers.set("X-Content-Type-Options", "nosniff");
          return Mono.empty();
        });
    return rest.filter(exchange);
  }
}
