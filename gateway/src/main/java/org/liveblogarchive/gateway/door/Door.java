package org.liveblogarchive.gateway.door;

import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Leads every public request through all steps, in the order of their stages. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Door implements WebFilter {

  private final List<Step> steps;
  private final ApplicationContext publicSide;

  Door(List<Step> steps, ApplicationContext publicSide) {
    this.steps = steps.stream().sorted(Comparator.comparing(Step::stage)).toList();
    this.publicSide = publicSide;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    // The management server is a child context that inherits this filter.
    if (!publicSide.equals(exchange.getApplicationContext())) {
      return chain.filter(exchange);
    }
    return pass(exchange, chain, 0);
  }

  /**
   * The framework's own chain would do, but it describes each step of each request in words, in
   * case something fails: some kilobytes that a live stream would hold for hours.
   */
  private Mono<Void> pass(ServerWebExchange exchange, WebFilterChain rest, int next) {
    if (next == steps.size()) {
      return rest.filter(exchange);
    }
    return Mono.defer(
        () -> steps.get(next).pass(exchange, passing -> pass(passing, rest, next + 1)));
  }
}
