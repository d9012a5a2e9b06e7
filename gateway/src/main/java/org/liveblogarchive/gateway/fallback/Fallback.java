package org.liveblogarchive.gateway.fallback;

import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR;

import io.github.resilience4j.bulkhead.BulkheadFullException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.gateway.fallback.FallbackSettings.Words;
import org.liveblogarchive.gateway.tracing.RequestId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.filter.NettyWriteResponseFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServiceUnavailableException;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpStatusCodeException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Answers for every route whose service does not. */
@Component
class Fallback implements GlobalFilter, Ordered {

  private static final Logger log = LoggerFactory.getLogger(Fallback.class);

  private final FallbackSettings settings;

  Fallback(FallbackSettings settings) {
    this.settings = settings;
  }

  /**
   * Around the filter that writes the answer, as a service can also fail between head and body, and
   * around the bulkheads.
   */
  @Override
  public int getOrder() {
    return NettyWriteResponseFilter.WRITE_RESPONSE_FILTER_ORDER - 2;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
    return chain
        .filter(exchange)
        .onErrorMap(
            _ -> !exchange.getResponse().isCommitted(), failure -> answerTo(failure, exchange));
  }

  private Throwable answerTo(Throwable failure, ServerWebExchange exchange) {
    String route = exchange.<Route>getRequiredAttribute(GATEWAY_ROUTE_ATTR).getId();
    ServiceFailure answer = answerTo(failure, settings.wordsFor(route), settings.retryAfter());
    if (answer == null) {
      return failure;
    }
    // While nobody is asked every request would say so again.
    if (!(failure instanceof ServiceUnavailableException)
        && !(failure instanceof BulkheadFullException)) {
      try (var _ = MDC.putCloseable("requestId", RequestId.of(exchange))) {
        log.warn("Route {} failed: {}", route, failure.toString());
      }
    }
    return answer;
  }

  /** What to say of a service's failure; null for one that is not a service's. */
  private static @Nullable ServiceFailure answerTo(Throwable failure, Words words, Duration retry) {
    return switch (failure) {
      case BulkheadFullException _ -> ServiceFailure.overloaded(words, retry);
      case ServiceUnavailableException _ -> ServiceFailure.unavailable(words, retry);
      case HttpStatusCodeException _ -> ServiceFailure.unavailable(words, retry);
      case IOException _ -> ServiceFailure.unavailable(words, retry);
      case ResponseStatusException _ -> ServiceFailure.timedOut(words, retry);
      case TimeoutException _ -> ServiceFailure.timedOut(words, retry);
      case UnusableAnswer _ -> ServiceFailure.unusable(words, retry);
      default -> null;
    };
  }
}
