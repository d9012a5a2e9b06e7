package org.liveblogarchive.gateway.bodies;

import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR;

import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.core.Ordered;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Holds every route to its limit, whatever a request says about its own length. */
@Component
class BodyLimit implements GlobalFilter, Ordered {

  private final BodySettings settings;

  BodyLimit(BodySettings settings) {
    this.settings = settings;
  }

  /** Before everything that could read a body, such as the one that keeps it for retries. */
  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
    Route route = exchange.getRequiredAttribute(GATEWAY_ROUTE_ATTR);
    DataSize limit = settings.limitFor(route.getId());
    if (limit.isNegative()) {
      return chain.filter(exchange);
    }
    ServerHttpRequest request = exchange.getRequest();
    if (request.getHeaders().getContentLength() > limit.toBytes()) {
      return Mono.error(BodyTooLarge.over(limit));
    }
    return chain.filter(exchange.mutate().request(new CountedBody(request, limit)).build());
  }
}
