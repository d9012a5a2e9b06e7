package org.liveblogarchive.gateway.limits;

import org.liveblogarchive.gateway.access.Caller;
import org.liveblogarchive.gateway.door.Stage;
import org.liveblogarchive.gateway.door.Step;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Takes a token for every request, says what is left, and refuses when there is none. */
@Component
class Limit implements Step {

  private final Buckets buckets;
  private final Clients clients;
  private final Policy anonymous;
  private final Policy keyed;

  Limit(Buckets buckets, Clients clients, LimitsSettings settings) {
    this.buckets = buckets;
    this.clients = clients;
    this.anonymous = Policy.of("anonymous", settings.anonymous());
    this.keyed = Policy.of("keyed", settings.keyed());
  }

  @Override
  public Stage stage() {
    return Stage.LIMIT;
  }

  @Override
  public Mono<Void> pass(ServerWebExchange exchange, WebFilterChain rest) {
    return take(exchange)
        .flatMap(
            decision -> {
              announce(decision, exchange.getResponse());
              return decision.allowed()
                  ? rest.filter(exchange)
                  : Mono.error(QuotaExceeded.by(decision));
            });
  }

  private Mono<Decision> take(ServerWebExchange exchange) {
    String name = Caller.of(exchange).name();
    return name == null
        ? buckets.take(anonymous, clients.nameOf(exchange.getRequest()))
        : buckets.take(keyed, name);
  }

  private static void announce(Decision decision, ServerHttpResponse response) {
    response.beforeCommit(
        () -> {
          HttpHeaders headers = response.getHeaders();
          headers.set("RateLimit-Policy", decision.policy().item());
          headers.set("RateLimit", decision.item());
          return Mono.empty();
        });
  }
}
