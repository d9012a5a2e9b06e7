package org.liveblogarchive.gateway.problems;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import org.liveblogarchive.gateway.tracing.RequestId;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerResponse;

/**
 * Explains the empty 400 that the framework answers, before any filter, to an address that is no
 * URI, such as one with a bare {@code |} in its query.
 */
@Component
class MalformedAddresses implements NettyServerCustomizer {

  private final ProblemDocuments documents;

  MalformedAddresses(ProblemDocuments documents) {
    this.documents = documents;
  }

  @Override
  public HttpServer apply(HttpServer server) {
    return server.mapHandle((handled, connection) -> handled.then(explained(connection)));
  }

  private Mono<Void> explained(Connection connection) {
    return Mono.defer(
        () ->
            connection instanceof HttpServerResponse response
                    && !response.hasSentHeaders()
                    && response.status().equals(HttpResponseStatus.BAD_REQUEST)
                ? explain(response)
                : Mono.empty());
  }

  private Mono<Void> explain(HttpServerResponse response) {
    String requestId = RequestId.create();
    byte[] document = documents.write(StandardProblem.BAD_REQUEST.detail(), requestId);
    return response
        .header(HttpHeaderNames.CONTENT_TYPE, MediaType.APPLICATION_PROBLEM_JSON_VALUE)
        .header(HttpHeaderNames.CONTENT_LENGTH, Integer.toString(document.length))
        .header(HttpHeaderNames.CACHE_CONTROL, "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .header(RequestId.HEADER, requestId)
        .sendObject(Unpooled.wrappedBuffer(document))
        .then();
  }
}
