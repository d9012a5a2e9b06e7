package org.liveblogarchive.benchmarks.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class AnswerHeadTests {

  private final AnswerHead head = new AnswerHead();

  @Test
  void leavesTheBodyInTheBuffer() {
    ByteBuffer in = UTF_8.encode("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nETag: \"7\"\r\n\r\nhi");

    assertThat(head.take(in)).isTrue();
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.header("etag")).isEqualTo("\"7\"");
    assertThat(head.length()).isEqualTo(2);
    assertThat(UTF_8.decode(in).toString()).isEqualTo("hi");
  }

  @Test
  void waitsForTheEmptyLine() {
    assertThat(head.take(UTF_8.encode("HTTP/1.1 304 \r\nDate: today\r"))).isFalse();
    assertThat(head.take(UTF_8.encode("\n\r"))).isFalse();
    assertThat(head.take(UTF_8.encode("\n"))).isTrue();
    assertThat(head.status()).isEqualTo(304);
  }

  @Test
  void knowsThatSomeAnswersHaveNoBodyWhateverTheirLengthSays() {
    head.take(UTF_8.encode("HTTP/1.1 304 Not Modified\r\nContent-Length: 20480\r\n\r\n"));

    assertThat(head.length()).isZero();
    assertThat(head.isChunked()).isFalse();
  }

  @Test
  void refusesWhatIsNotHttp() {
    ByteBuffer in = UTF_8.encode("SSH-2.0-Server\r\n\r\n");

    assertThatIllegalStateException().isThrownBy(() -> head.take(in));
  }
}
