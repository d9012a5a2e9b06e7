package org.liveblogarchive.gateway.tracing;

import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Tells the services the id of the request. */
@Component
class ForwardedRequestId implements HttpHeadersFilter {

  @Override
  public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
    HttpHeaders forwarded = new HttpHeaders();
    forwarded.addAll(input);
    forwarded.set(RequestId.HEADER, RequestId.of(exchange));
    return forwarded;
  }
}
