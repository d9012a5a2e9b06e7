package org.liveblogarchive.benchmarks.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequestTests {

  @Test
  void countsTheBytesOfItsBody() {
    Request request = Request.post("/entries", "text/plain", "Hafen: Größe");

    assertThat(new String(request.bytes(), UTF_8))
        .startsWith("POST /entries HTTP/1.1\r\nHost: 127.0.0.1\r\n")
        .contains("Content-Type: text/plain\r\n")
        .endsWith("Content-Length: 14\r\n\r\nHafen: Größe");
  }

  @Test
  void takesAnotherHeader() {
    Request request = Request.get("/entries").with("X-API-Key", "a").with("X-API-Key", "b");

    assertThat(new String(request.bytes(), UTF_8))
        .isEqualTo("GET /entries HTTP/1.1\r\nHost: 127.0.0.1\r\nX-API-Key: b\r\n\r\n");
  }
}
