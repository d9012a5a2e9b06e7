package org.liveblogarchive.gateway.access;

import java.util.List;
import org.liveblogarchive.gateway.door.Stage;
import org.liveblogarchive.gateway.door.Step;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Finds out by the API key who is asking; what that allows is decided later. */
@Component
class Identify implements Step {

  static final String KEY_HEADER = "X-API-Key";

  private final KeyCallers keys;

  Identify(KeyCallers keys) {
    this.keys = keys;
  }

  @Override
  public Stage stage() {
    return Stage.IDENTIFY;
  }

  @Override
  public Mono<Void> pass(ServerWebExchange exchange, WebFilterChain rest) {
    caller(exchange.getRequest().getHeaders().getOrEmpty(KEY_HEADER)).attachTo(exchange);
    return rest.filter(exchange);
  }

  private Caller caller(List<String> presented) {
    return switch (presented.size()) {
      case 0 -> Caller.anonymous();
      case 1 -> keys.with(presented.getFirst());
      // Two keys are two callers; guessing which one is meant would be choosing for them.
      default -> Caller.refused(Unauthorized.tooManyCredentials());
    };
  }
}
