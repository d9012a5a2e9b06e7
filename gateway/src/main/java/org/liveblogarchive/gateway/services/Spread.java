package org.liveblogarchive.gateway.services;

import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.GATEWAY_REQUEST_URL_ATTR;
import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.removeAlreadyRouted;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.filter.RouteToRequestUrlFilter;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Sends each request to an address of its service, and to another one if no connection could be
 * made: nothing was sent then, so that this is safe for a write as well.
 */
@Component
class Spread implements GlobalFilter, Ordered {

  private static final String SCHEME = "lb";
  private static final String FAILED = Spread.class.getName() + ".failed";

  private final Services services;

  Spread(Services services) {
    this.services = services;
  }

  /** Next after the filter that says where a route leads, within circuit breakers and retries. */
  @Override
  public int getOrder() {
    return RouteToRequestUrlFilter.ROUTE_TO_URL_FILTER_ORDER + 1;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
    URI url = exchange.getRequiredAttribute(GATEWAY_REQUEST_URL_ATTR);
    if (!SCHEME.equals(url.getScheme())) {
      return chain.filter(exchange);
    }
    Addresses addresses = services.named(url.getHost());
    return send(exchange, chain, url, addresses, addresses.size());
  }

  private static Mono<Void> send(
      ServerWebExchange exchange,
      GatewayFilterChain chain,
      URI url,
      Addresses addresses,
      int attempts) {
    Address address = addresses.next(exchange.getAttribute(FAILED));
    exchange.getAttributes().put(GATEWAY_REQUEST_URL_ATTR, at(address, url));
    return chain
        .filter(exchange)
        .onErrorResume(
            IOException.class,
            failure -> {
              // A read that is repeated, a little later, should not come here again.
              exchange.getAttributes().put(FAILED, address);
              if (!(failure instanceof ConnectException)) {
                return Mono.error(failure);
              }
              address.refused();
              if (attempts == 1) {
                return Mono.error(failure);
              }
              removeAlreadyRouted(exchange);
              return send(exchange, chain, url, addresses, attempts - 1);
            });
  }

  private static URI at(Address address, URI url) {
    String query = url.getRawQuery();
    return URI.create(address.base() + url.getRawPath() + (query == null ? "" : "?" + query));
  }
}
