package org.liveblogarchive.gateway.bodies;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

class CountedBodyTests {

  @Test
  void letsBodyOfExactlyTheLimitThrough() {
    StepVerifier.create(counted("abc", "de")).expectNext("abc", "de").verifyComplete();
  }

  @Test
  void failsAtTheFirstByteOverTheLimit() {
    StepVerifier.create(counted("abc", "de", "f"))
        .expectNext("abc", "de")
        .verifyError(BodyTooLarge.class);
  }

  @Test
  void countsAnewWhenTheBodyIsReadAgain() {
    Flux<String> body = counted("abcde");

    StepVerifier.create(body.thenMany(body)).expectNext("abcde").verifyComplete();
  }

  private static Flux<String> counted(String... parts) {
    Flux<DataBuffer> body =
        Flux.just(parts)
            .map(part -> DefaultDataBufferFactory.sharedInstance.wrap(part.getBytes(UTF_8)));
    return new CountedBody(MockServerHttpRequest.post("/").body(body), DataSize.ofBytes(5))
        .getBody()
        .map(buffer -> buffer.toString(UTF_8));
  }
}
