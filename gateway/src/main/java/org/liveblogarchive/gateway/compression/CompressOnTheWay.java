package org.liveblogarchive.gateway.compression;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponseStatus;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** Compresses answers that come from a service as they pass. */
@Component
class CompressOnTheWay implements NettyServerCustomizer {

  private final Compression compression;

  CompressOnTheWay(Compression compression) {
    this.compression = compression;
  }

  @Override
  public HttpServer apply(HttpServer server) {
    return server.compress(this::compresses);
  }

  /**
   * Decides when the head of an answer is written, which is also the moment to give it the ETag
   * that its compressed bytes must have.
   */
  private boolean compresses(HttpServerRequest request, HttpServerResponse response) {
    HttpHeaders head = response.responseHeaders();
    if (head.contains(HttpHeaderNames.CONTENT_ENCODING) || !hasBody(request, response)) {
      return false;
    }
    String type = head.get(HttpHeaderNames.CONTENT_TYPE);
    if (!compression.suits(type)) {
      return false;
    }
    if (!head.containsValue(HttpHeaderNames.VARY, HttpHeaderNames.ACCEPT_ENCODING, true)) {
      head.add(HttpHeaderNames.VARY, "Accept-Encoding");
    }
    if (!compression.suits(type, length(head))
        || !AcceptEncoding.prefersGzip(
            request.requestHeaders().get(HttpHeaderNames.ACCEPT_ENCODING))) {
      return false;
    }
    String tag = head.get(HttpHeaderNames.ETAG);
    if (tag != null) {
      head.set(HttpHeaderNames.ETAG, EncodedTag.of(tag));
    }
    return true;
  }

  private static boolean hasBody(HttpServerRequest request, HttpServerResponse response) {
    return !HttpMethod.HEAD.equals(request.method())
        && !HttpResponseStatus.NOT_MODIFIED.equals(response.status());
  }

  private static long length(HttpHeaders head) {
    String length = head.get(HttpHeaderNames.CONTENT_LENGTH);
    return length == null ? -1 : Long.parseLong(length);
  }
}
