package org.liveblogarchive.gateway.access;

import java.util.Set;
import org.liveblogarchive.gateway.door.Stage;
import org.liveblogarchive.gateway.door.Step;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Lets everybody read and callers with a valid API key do everything else. */
@Component
class Admit implements Step {

  private static final Set<HttpMethod> READS =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

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
    if (caller.name() == null && !READS.contains(exchange.getRequest().getMethod())) {
      return Mono.error(Unauthorized.keyMissing());
    }
    return rest.filter(exchange);
  }
}
