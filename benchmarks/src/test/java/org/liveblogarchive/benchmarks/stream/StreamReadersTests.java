package org.liveblogarchive.benchmarks.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.benchmarks.http.Request;

class StreamReadersTests {

  private static final int READERS = 50;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final List<HttpExchange> streams = new CopyOnWriteArrayList<>();
  private final CountedDeliveries deliveries = new CountedDeliveries(READERS);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/stream", this::open);
    server.createContext("/withdrawn", exchange -> exchange.sendResponseHeaders(410, -1));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void open(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    write(exchange, "retry: 1000\nid: 0\n\n");
    streams.add(exchange);
  }

  private static void write(HttpExchange exchange, String text) throws IOException {
    OutputStream body = exchange.getResponseBody();
    body.write(text.getBytes(UTF_8));
    body.flush();
  }

  @Test
  void handsOnWhatEachReaderGets() throws IOException {
    try (StreamReaders readers = readers("/stream")) {
      await().until(() -> streams.size() == READERS);
      for (int number = 0; number < 3; number++) {
        for (HttpExchange stream : streams) {
          write(stream, "event: entry\ndata: " + Stamp.now(number) + "\n\n");
        }
      }

      await().untilAsserted(() -> assertThat(deliveries.delivered()).isEqualTo(3L * READERS));
      assertThat(deliveries.disordered()).isZero();
      assertThat(readers.lost()).isZero();
    }
  }

  @Test
  void countsReadersWhoseStreamEnds() {
    try (StreamReaders readers = readers("/stream")) {
      await().until(() -> streams.size() == READERS);
      streams.getFirst().close();

      await().untilAsserted(() -> assertThat(readers.lost()).isEqualTo(1));
    }
  }

  @Test
  void failsWhenReadersAreRefused() {
    assertThatExceptionOfType(StreamFailed.class)
        .isThrownBy(() -> readers("/withdrawn"))
        .withMessageContaining("410");
  }

  private StreamReaders readers(String path) {
    URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    return StreamReaders.open(address, Request.get(path), READERS, deliveries, PATIENCE);
  }
}
