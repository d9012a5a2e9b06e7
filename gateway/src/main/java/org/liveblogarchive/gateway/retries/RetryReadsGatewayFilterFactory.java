package org.liveblogarchive.gateway.retries;

import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.CLIENT_RESPONSE_CONN_ATTR;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.factory.AbstractGatewayFilterFactory;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpStatusCodeException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;

/**
 * Filter {@code RetryReads}: repeats a GET whose connection broke or whose service was unavailable,
 * as the circuit breaker within has found. The framework's own filter knows no budget.
 */
@Component
class RetryReadsGatewayFilterFactory extends AbstractGatewayFilterFactory<Object> {

  private final RetrySettings settings;
  private final Clock clock;
  private final MeterRegistry metrics;

  RetryReadsGatewayFilterFactory(RetrySettings settings, Clock clock, MeterRegistry metrics) {
    super(Object.class);
    this.settings = settings;
    this.clock = clock;
    this.metrics = metrics;
  }

  @Override
  public GatewayFilter apply(Object none) {
    RetryBudget budget = new RetryBudget(settings, clock);
    return (exchange, chain) -> {
      if (!exchange.getRequest().getMethod().equals(HttpMethod.GET)) {
        return chain.filter(exchange);
      }
      budget.earn();
      return attempt(exchange, chain, budget, 0);
    };
  }

  private Mono<Void> attempt(
      ServerWebExchange exchange, GatewayFilterChain chain, RetryBudget budget, int repeats) {
    return chain
        .filter(exchange)
        .onErrorResume(
            failure -> {
              if (repeats == settings.most() || !isMomentary(failure) || isAnswered(exchange)) {
                return Mono.error(failure);
              }
              if (!budget.spend()) {
                metrics.counter("gateway.retries", "outcome", "withheld").increment();
                return Mono.error(failure);
              }
              metrics.counter("gateway.retries", "outcome", "made").increment();
              reset(exchange);
              return Mono.delay(backoff(repeats))
                  .then(Mono.defer(() -> attempt(exchange, chain, budget, repeats + 1)));
            });
  }

  private static boolean isMomentary(Throwable failure) {
    return failure instanceof IOException || failure instanceof HttpStatusCodeException;
  }

  private static boolean isAnswered(ServerWebExchange exchange) {
    return exchange.getResponse().isCommitted();
  }

  /** Forgets the answer that is not passed on. */
  private static void reset(ServerWebExchange exchange) {
    if (exchange.getAttributes().remove(CLIENT_RESPONSE_CONN_ATTR) instanceof Connection answer) {
      answer.dispose();
    }
    ServerWebExchangeUtils.reset(exchange);
  }

  private Duration backoff(int repeats) {
    long longest = settings.firstBackoff().toMillis() << repeats;
    return Duration.ofMillis(ThreadLocalRandom.current().nextLong(longest / 2, longest + 1));
  }
}
