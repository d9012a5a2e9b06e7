package org.liveblogarchive.gateway.running;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A service on the network as the gateway sees it: real HTTP, scripted answers. */
class Service implements AutoCloseable {

  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final Changes changes = new Changes();
  private volatile HttpHandler answer = json(200, "{}");
  private HttpServer server = listenOn(0);
  private volatile @Nullable HttpHandler streaming;
  private boolean down;

  /** A request as it arrived. */
  record Received(String method, String address, Map<String, List<String>> headers, String body) {

    List<String> header(String name) {
      return headers.getOrDefault(name, List.of());
    }
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  void answers(HttpHandler answer) {
    this.answer = answer;
  }

  /** Its change feed, which is not recorded. */
  Changes changes() {
    return changes;
  }

  List<Received> received() {
    return received;
  }

  Received lastReceived() {
    return received.getLast();
  }

  /** Forgets what was received, comes up again if it was down and answers as at first. */
  void reset() {
    received.clear();
    changes.comeBack();
    answer = json(200, "{}");
    streaming = null;
    if (down) {
      restart();
    }
  }

  /** Goes down: connections are refused. */
  void stop() {
    server.stop(0);
    down = true;
  }

  /** Comes up again, at the same address. */
  void restart() {
    server = listenOn(server.getAddress().getPort());
    down = false;
  }

  @Override
  public void close() {
    stop();
  }

  static HttpHandler json(int status, String body) {
    return answer(status, "application/json", body);
  }

  static HttpHandler problem(int status, String body) {
    return answer(status, "application/problem+json", body);
  }

  static HttpHandler page(int status, String body) {
    return answer(status, "text/html", body);
  }

  /** Closes the connection where an answer should be. */
  static HttpHandler hangUp() {
    return HttpExchange::close;
  }

  /** Answers late, but does not hold up a test that no longer waits for it. */
  static HttpHandler after(Duration delay, HttpHandler answer) {
    return exchange -> {
      LockSupport.parkNanos(delay.toNanos());
      answer.handle(exchange);
    };
  }

  private static HttpHandler answer(int status, String type, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
      exchange.close();
    };
  }

  private HttpServer listenOn(int port) {
    try {
      InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      HttpServer listening = HttpServer.create(address, 0);
      listening.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      listening.createContext("/", this::handle);
      listening.start();
      return listening;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Answers each line of a body as it comes, keeping nothing of it. */
  void answersWhileReading(BiConsumer<String, PrintStream> each) {
    streaming =
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/x-ndjson");
          exchange.sendResponseHeaders(200, 0);
          BufferedReader lines =
              new BufferedReader(
                  new InputStreamReader(exchange.getRequestBody(), StandardCharsets.UTF_8));
          PrintStream answer =
              new PrintStream(exchange.getResponseBody(), true, StandardCharsets.UTF_8);
          for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            each.accept(line, answer);
          }
          exchange.close();
        };
  }

  private void handle(HttpExchange exchange) throws IOException {
    if (exchange.getRequestURI().getPath().startsWith("/internal/")) {
      changes.handle(exchange);
      return;
    }
    HttpHandler streams = streaming;
    if (streams != null) {
      streams.handle(exchange);
      return;
    }
    URI address = exchange.getRequestURI();
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    received.add(
        new Received(
            exchange.getRequestMethod(),
            address.toString(),
            Map.copyOf(exchange.getRequestHeaders()),
            body));
    answer.handle(exchange);
  }
}
