package org.liveblogarchive.benchmarks.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChunkedBodyTests {

  private static final String CHUNKS =
      "5\r\nhello\r\nB;name=value\r\n, harbour!\n\r\n0\r\nA: b\r\n\r\n";

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 1_000})
  void joinsChunksWhateverThePiecesTheyComeIn(int length) {
    ChunkedBody body = new ChunkedBody();
    StringBuilder found = new StringBuilder();

    for (int from = 0; from < CHUNKS.length(); from += length) {
      String piece = CHUNKS.substring(from, Math.min(CHUNKS.length(), from + length));
      ByteBuffer in = UTF_8.encode(piece);
      for (ByteBuffer data = body.next(in); data != null; data = body.next(in)) {
        found.append(UTF_8.decode(data));
      }
    }

    assertThat(found).hasToString("hello, harbour!\n");
  }
}
