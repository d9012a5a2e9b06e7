package org.liveblogarchive.gateway.paths;

import org.liveblogarchive.gateway.door.Stage;
import org.liveblogarchive.gateway.door.Step;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Answers that there is nothing at a path which is not plain. */
@Component
class CheckPath implements Step {

  @Override
  public Stage stage() {
    return Stage.CHECK;
  }

  @Override
  public Mono<Void> pass(ServerWebExchange exchange, WebFilterChain rest) {
    boolean plain = PlainPath.isPlain(exchange.getRequest().getURI().getRawPath());
    return plain ? rest.filter(exchange) : Mono.error(new PathNotPlain());
  }
}
