package org.liveblogarchive.gateway.limits;

import io.micrometer.core.instrument.MeterRegistry;
import org.liveblogarchive.gateway.access.Caller;
import org.liveblogarchive.gateway.door.Stage;
import org.liveblogarchive.gateway.door.Step;
import org.liveblogarchive.gateway.limits.LimitsSettings.Cost;
import org.liveblogarchive.gateway.limits.Tiers.Quota;
import org.liveblogarchive.gateway.problems.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Takes tokens for every request, says what is left, and refuses when there are too few. */
@Component
class Limit implements Step {

  private final Buckets buckets;
  private final Clients clients;
  private final Tiers tiers;
  private final Costs costs;
  private final OpenStreams streams;
  private final MeterRegistry metrics;

  Limit(
      Buckets buckets,
      Clients clients,
      Tiers tiers,
      Costs costs,
      OpenStreams streams,
      MeterRegistry metrics) {
    this.buckets = buckets;
    this.clients = clients;
    this.tiers = tiers;
    this.costs = costs;
    this.streams = streams;
    this.metrics = metrics;
  }

  @Override
  public Stage stage() {
    return Stage.LIMIT;
  }

  @Override
  public Mono<Void> pass(ServerWebExchange exchange, WebFilterChain rest) {
    Caller caller = Caller.of(exchange);
    Quota quota = tiers.of(caller);
    String client = caller.name() == null ? clients.nameOf(exchange.getRequest()) : caller.name();
    Cost cost = costs.of(exchange.getRequest().getPath().pathWithinApplication());
    return buckets
        .take(quota.policy(), client, caller.refusal() == null ? cost.tokens() : 1)
        .flatMap(
            decision -> {
              announce(decision, exchange.getResponse());
              if (!decision.allowed()) {
                return refuse(QuotaExceeded.by(decision), quota);
              }
              return cost.stream() && caller.refusal() == null
                  ? streams
                      .hold(quota, client, rest.filter(exchange))
                      .onErrorResume(TooManyStreams.class, many -> refuse(many, quota))
                  : rest.filter(exchange);
            });
  }

  private Mono<Void> refuse(Refusal refusal, Quota quota) {
    metrics.counter("gateway.limits.refused", "policy", quota.policy().name()).increment();
    return Mono.error(refusal);
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
