package org.liveblogarchive.gateway.access;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.gateway.tokens.InternalTokens;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Tells the services who is asking by a token of ours, and keeps what callers present from them.
 */
@Component
class ForwardedCaller implements HttpHeadersFilter, Ordered {

  private static final String SERVICE = "lb";

  private final InternalTokens tokens;
  private final Set<String> audiences;

  ForwardedCaller(InternalTokens tokens, AccessSettings settings) {
    if (settings.letsAnybodyIn() && !tokens.available()) {
      throw new IllegalStateException(
          "Callers with keys or access tokens are let in, which takes tokens.signing-keys");
    }
    this.tokens = tokens;
    this.audiences = settings.audiences();
  }

  /** Last, so that no other filter can remove what it says. */
  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }

  @Override
  public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
    HttpHeaders forwarded = new HttpHeaders();
    forwarded.addAll(input);
    forwarded.remove(Identify.KEY_HEADER);
    forwarded.remove(HttpHeaders.AUTHORIZATION);
    Caller caller = Caller.of(exchange);
    String audience = caller.name() == null ? null : audience(exchange);
    if (caller.name() != null && audience != null) {
      forwarded.setBearerAuth(tokens.of(caller.name(), caller.scopes(), audience));
    }
    return forwarded;
  }

  private @Nullable String audience(ServerWebExchange exchange) {
    Route route = exchange.getAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
    if (route == null) {
      return null;
    }
    // Routes name the service, and only what is a service of ours gets a token.
    URI service = route.getUri();
    return SERVICE.equals(service.getScheme()) && audiences.contains(service.getHost())
        ? service.getHost()
        : null;
  }
}
