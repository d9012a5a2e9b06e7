package org.liveblogarchive.gateway.cache;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import reactor.core.publisher.Flux;

/**
 * Asks for everybody who asks the same. Nothing of it is the first caller's own but what is in the
 * {@link CacheKey}.
 */
class OriginRequest extends ServerHttpRequestDecorator {

  private final HttpHeaders headers = new HttpHeaders();

  /**
   * @param known the answer to confirm, null if there is none
   */
  OriginRequest(ServerHttpRequest first, @Nullable Answer known) {
    super(first);
    String accept = CacheKey.accept(first.getHeaders());
    if (accept != null && !accept.isEmpty()) {
      headers.set(HttpHeaders.ACCEPT, accept);
    }
    if (known != null && known.tag() != null) {
      headers.set(HttpHeaders.IF_NONE_MATCH, known.tag());
    }
  }

  @Override
  public HttpMethod getMethod() {
    return HttpMethod.GET;
  }

  @Override
  public HttpHeaders getHeaders() {
    return headers;
  }

  @Override
  public Flux<DataBuffer> getBody() {
    return Flux.empty();
  }
}
