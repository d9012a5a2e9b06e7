package org.liveblogarchive.gateway.bodies;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Flux;

/** A request whose body ends in {@link BodyTooLarge} at the first byte over the limit. */
class CountedBody extends ServerHttpRequestDecorator {

  private final DataSize limit;

  CountedBody(ServerHttpRequest request, DataSize limit) {
    super(request);
    this.limit = limit;
  }

  @Override
  public Flux<DataBuffer> getBody() {
    return Flux.defer(() -> counted(super.getBody()));
  }

  private Flux<DataBuffer> counted(Flux<DataBuffer> body) {
    long[] received = {0};
    return body.handle(
        (buffer, sink) -> {
          received[0] += buffer.readableByteCount();
          if (received[0] > limit.toBytes()) {
            DataBufferUtils.release(buffer);
            sink.error(BodyTooLarge.over(limit));
          } else {
            sink.next(buffer);
          }
        });
  }
}
