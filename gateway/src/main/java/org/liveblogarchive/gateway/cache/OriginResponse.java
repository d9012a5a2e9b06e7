package org.liveblogarchive.gateway.cache;

import java.util.Objects;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.AbstractServerHttpResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes in a service's answer instead of sending it, if it can be for everybody. */
class OriginResponse extends AbstractServerHttpResponse {

  private final int largest;
  private byte[] body = {};

  OriginResponse(DataBufferFactory buffers, int largest) {
    super(buffers);
    this.largest = largest;
  }

  Head head() {
    HttpStatusCode status = Objects.requireNonNullElse(getStatusCode(), HttpStatus.OK);
    return new Head(status, getHeaders());
  }

  byte[] body() {
    return body;
  }

  @Override
  @SuppressWarnings("TypeParameterUnusedInFormals") // The framework's own signature.
  public <T> T getNativeResponse() {
    throw new IllegalStateException("There is no connection to write to");
  }

  @Override
  protected void applyStatusCode() {}

  @Override
  protected void applyHeaders() {}

  @Override
  protected void applyCookies() {}

  @Override
  protected Mono<Void> writeAndFlushWithInternal(
      Publisher<? extends Publisher<? extends DataBuffer>> body) {
    return writeWithInternal(Flux.from(body).concatMap(part -> part));
  }

  @Override
  protected Mono<Void> writeWithInternal(Publisher<? extends DataBuffer> bytes) {
    if (!head().isForEverybody() || getHeaders().getContentLength() > largest) {
      // Subscribed to and cancelled, which gives the connection back.
      return Flux.from(bytes).take(0).then(Mono.error(new NotForEverybody()));
    }
    return DataBufferUtils.join(bytes, largest)
        .doOnNext(this::keep)
        .then()
        .onErrorMap(DataBufferLimitException.class, _ -> new NotForEverybody());
  }

  private void keep(DataBuffer joined) {
    byte[] read = new byte[joined.readableByteCount()];
    joined.read(read);
    DataBufferUtils.release(joined);
    body = read;
  }
}
