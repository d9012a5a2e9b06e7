package org.liveblogarchive.benchmarks.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpConnectionTests {

  private static final String LONG = "regatta ".repeat(20_000);

  private HttpServer server;
  private URI address;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/fixed", exchange -> answer(exchange, LONG.length()));
    server.createContext("/chunked", exchange -> answer(exchange, 0));
    server.start();
    address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private static void answer(HttpExchange exchange, long length) throws IOException {
    exchange.getRequestBody().readAllBytes();
    exchange.sendResponseHeaders(201, length);
    exchange.getResponseBody().write(LONG.getBytes(UTF_8));
    exchange.close();
  }

  @Test
  void readsAnswersOfBothKindsOverOneConnection() throws IOException {
    try (HttpConnection connection = HttpConnection.to(address)) {
      for (String path : new String[] {"/fixed", "/chunked", "/fixed"}) {
        Answer answer = connection.exchange(Request.post(path, "text/plain", "x").bytes());

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text()).isEqualTo(LONG);
      }
    }
  }
}
