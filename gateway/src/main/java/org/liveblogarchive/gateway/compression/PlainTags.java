package org.liveblogarchive.gateway.compression;

import java.util.List;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Lets callers send the ETags of compressed answers to services that do not know them. */
@Component
class PlainTags implements GlobalFilter, Ordered {

  private static final List<String> CONDITIONS =
      List.of(HttpHeaders.IF_NONE_MATCH, HttpHeaders.IF_MATCH);

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
    HttpHeaders headers = exchange.getRequest().getHeaders();
    if (CONDITIONS.stream().noneMatch(name -> hasEncoded(headers, name))) {
      return chain.filter(exchange);
    }
    ServerHttpResponse response = exchange.getResponse();
    response.beforeCommit(
        () -> {
          confirmEncoded(response);
          return Mono.empty();
        });
    return chain.filter(
        exchange.mutate().request(request -> request.headers(PlainTags::makePlain)).build());
  }

  private static boolean hasEncoded(HttpHeaders headers, String name) {
    return headers.getOrEmpty(name).stream().anyMatch(EncodedTag::isEncoded);
  }

  private static void makePlain(HttpHeaders headers) {
    for (String name : CONDITIONS) {
      List<String> values = headers.getOrEmpty(name);
      if (!values.isEmpty()) {
        headers.put(name, values.stream().map(EncodedTag::plain).toList());
      }
    }
  }

  /** What has not been modified is what the caller holds, which was compressed. */
  private static void confirmEncoded(ServerHttpResponse response) {
    String tag = response.getHeaders().getETag();
    if (tag != null && HttpStatus.NOT_MODIFIED.equals(response.getStatusCode())) {
      response.getHeaders().setETag(EncodedTag.of(tag));
    }
  }
}
