package org.liveblogarchive.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A real HTTP server that answers as the gateway would, or as it should not. */
final class PlayedGateway implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, List<Played>> answers = new HashMap<>();
  private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());

  PlayedGateway() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Answers requests for this path and query in turn; the last answer is given for ever. */
  PlayedGateway on(String pathAndQuery, Played... inTurn) {
    synchronized (answers) {
      answers.put("/api/v1" + pathAndQuery, new ArrayList<>(List.of(inTurn)));
    }
    return this;
  }

  List<Request> requests() {
    return List.copyOf(requests);
  }

  Request onlyRequest() {
    if (requests.size() != 1) {
      throw new AssertionError("not one request but " + requests);
    }
    return requests.getFirst();
  }

  private void handle(HttpExchange exchange) throws IOException {
    Request request =
        new Request(
            exchange.getRequestMethod(),
            exchange.getRequestURI().toString(),
            exchange.getRequestHeaders(),
            new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    requests.add(request);
    next(request).play(exchange);
  }

  private Played next(Request request) {
    synchronized (answers) {
      List<Played> inTurn = answers.get(request.address());
      if (inTurn == null) {
        inTurn = answers.get(request.address().replaceFirst("[?].*", ""));
      }
      if (inTurn == null) {
        return problem(404, "not-found", "Not found", "There is nothing at this address.");
      }
      return inTurn.size() > 1 ? inTurn.removeFirst() : inTurn.getFirst();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  static Played json(String body) {
    return answer(200, "application/json", body);
  }

  static Played answer(int status, String type, String body, String... headers) {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", type);
      for (int i = 0; i < headers.length; i += 2) {
        exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
      }
      byte[] bytes = body.getBytes(UTF_8);
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(bytes);
      }
    };
  }

  static Played problem(int status, String type, String title, String detail, String... headers) {
    String body =
        """
        {"type": "urn:liveblog-archive:problem:%s", "title": "%s", "status": %d, "detail": "%s",
         "requestId": "request-%d",
         "errors": [{"parameter": "limit", "message": "must be a whole number"}]}
        """
            .formatted(type, title, status, detail, status);
    return answer(status, "application/problem+json", body, headers);
  }

  /** Promises more than it sends, and hangs up. */
  static Played brokenOff(String type, String beginning) {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", type);
      byte[] bytes = beginning.getBytes(UTF_8);
      exchange.sendResponseHeaders(200, bytes.length + 1000L);
      exchange.getResponseBody().write(bytes);
      exchange.getResponseBody().flush();
      exchange.close();
    };
  }

  /** Begins an answer and then says nothing any more. */
  static Played stalled(String beginning) {
    return exchange -> {
      exchange.sendResponseHeaders(200, 0);
      exchange.getResponseBody().write(beginning.getBytes(UTF_8));
      exchange.getResponseBody().flush();
      rest();
    };
  }

  /** Never answers. */
  static Played silent() {
    return _ -> rest();
  }

  private static void rest() {
    try {
      Thread.currentThread().join();
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  interface Played {
    void play(HttpExchange exchange) throws IOException;
  }

  record Request(
      String method, String address, com.sun.net.httpserver.Headers headers, String body) {

    String header(String name) {
      String value = headers.getFirst(name);
      return value == null ? "" : value;
    }
  }
}
