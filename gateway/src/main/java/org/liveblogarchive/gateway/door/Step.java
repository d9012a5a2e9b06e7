package org.liveblogarchive.gateway.door;

import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * What is done to every public request at one {@link Stage}, before it is routed.
 *
 * <p>Not a {@link org.springframework.web.server.WebFilter}: those would also run on the management
 * port, where probes must neither need a key nor use up tokens.
 */
public interface Step {

  /** When this step is taken; steps of the same stage run in no particular order. */
  Stage stage();

  /**
   * Passes the request on to the rest of the way, or refuses it.
   *
   * @return completes when the request has been answered; fails with a refusal to answer it with
   */
  Mono<Void> pass(ServerWebExchange exchange, WebFilterChain rest);
}
