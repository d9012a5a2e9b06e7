package org.liveblogarchive.gateway.bulkheads;

import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.reactor.bulkhead.operator.BulkheadOperator;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.filter.NettyWriteResponseFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Refuses at once what would have to queue because a route has too many requests under way. */
@Component
class Bulkheads implements GlobalFilter, Ordered {

  private final BulkheadSettings settings;
  private final MeterRegistry metrics;
  private final Map<String, Bulkhead> bulkheads = new ConcurrentHashMap<>();

  Bulkheads(BulkheadSettings settings, MeterRegistry metrics) {
    this.settings = settings;
    this.metrics = metrics;
  }

  /** Around the filter that writes the answer: a service is busy until its last byte is taken. */
  @Override
  public int getOrder() {
    return NettyWriteResponseFilter.WRITE_RESPONSE_FILTER_ORDER - 1;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
    String route = exchange.<Route>getRequiredAttribute(GATEWAY_ROUTE_ATTR).getId();
    if (settings.sizeOf(route) == 0) {
      return chain.filter(exchange);
    }
    Bulkhead bulkhead = bulkheads.computeIfAbsent(route, this::create);
    return chain.filter(exchange).transformDeferred(BulkheadOperator.of(bulkhead));
  }

  private Bulkhead create(String route) {
    BulkheadConfig config =
        BulkheadConfig.custom()
            .maxConcurrentCalls(settings.sizeOf(route))
            .maxWaitDuration(Duration.ZERO)
            .writableStackTraceEnabled(false)
            .build();
    Bulkhead bulkhead = Bulkhead.of(route, config);
    Gauge.builder(
            "gateway.bulkhead.free", bulkhead, it -> it.getMetrics().getAvailableConcurrentCalls())
        .description("requests that a route can still take at once")
        .tag("route", route)
        .register(metrics);
    var refused = metrics.counter("gateway.bulkhead.refused", "route", route);
    bulkhead.getEventPublisher().onCallRejected(_ -> refused.increment());
    return bulkhead;
  }
}
