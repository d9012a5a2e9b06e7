package org.liveblogarchive.gateway.fallback;

import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.filter.NettyWriteResponseFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpStatusCodeException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Lets a failing service speak for itself if it answers with a problem document, although the
 * circuit breaker and the retries within have seen a failure.
 */
@Component
class PassProblemsOn implements GlobalFilter, Ordered {

  /** Around the route's own filters and within the one that writes the answer. */
  @Override
  public int getOrder() {
    return NettyWriteResponseFilter.WRITE_RESPONSE_FILTER_ORDER + 1;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
    ServerHttpResponse response = exchange.getResponse();
    return chain
        .filter(exchange)
        .onErrorResume(
            HttpStatusCodeException.class,
            counted -> isProblem(response) ? Mono.empty() : Mono.error(counted))
        .then(
            Mono.defer(
                () ->
                    isFailure(response) && !isProblem(response)
                        ? Mono.error(new UnusableAnswer())
                        : Mono.empty()));
  }

  private static boolean isFailure(ServerHttpResponse response) {
    HttpStatusCode status = response.getStatusCode();
    return status != null && status.is5xxServerError();
  }

  private static boolean isProblem(ServerHttpResponse response) {
    String type = response.getHeaders().getFirst("Content-Type");
    return type != null && type.startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
  }
}
