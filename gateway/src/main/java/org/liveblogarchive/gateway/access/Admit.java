package org.liveblogarchive.gateway.access;

import org.liveblogarchive.gateway.door.Reads;
import org.liveblogarchive.gateway.door.Stage;
import org.liveblogarchive.gateway.door.Step;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Lets everybody read and callers with a valid API key do everything else. */
@Component
class Admit implements Step {

  @Override
  public Stage stage() {
    return Stage.ADMIT;
  }

  @Override
  public Mono<Void> pass(ServerWebExchange exchange, WebFilterChain rest) {
    Caller caller = Caller.of(exchange);
    // Also on a read: a tool whose key has expired must hear of it, not become anonymous.
    if (caller.keyInvalid()) {
      return Mono.error(Unauthorized.keyInvalid());
    }
    if (caller.name() == null && !Reads.include(exchange)) {
      return Mono.error(Unauthorized.keyMissing());
    }
    return rest.filter(exchange);
  }
}
