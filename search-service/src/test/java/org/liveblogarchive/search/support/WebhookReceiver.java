package org.liveblogarchive.search.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another system that takes webhooks, or does not. */
public final class WebhookReceiver implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();

  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final HttpServer server;
  private volatile int status = 204;
  private volatile boolean silent;

  /** Starts on a free port. */
  public WebhookReceiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::take);
    server.start();
  }

  /**
   * A request as it arrived.
   *
   * @param headers by their names in small letters
   * @param body in UTF-8, unchanged
   */
  public record Received(Map<String, String> headers, String body) {

    /** A header that has to be there. */
    public String header(String name) {
      return String.valueOf(headers.get(name));
    }

    /** The document that was sent. */
    public JsonNode json() {
      return JSON.readTree(body);
    }
  }

  /** Its address. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
  }

  /** Answers with another status from now on. */
  public void answers(int other) {
    status = other;
  }

  /** Answers nothing at all from now on. */
  public void keepsSilent() {
    silent = true;
  }

  /** Everything that arrived so far. */
  public List<Received> received() {
    return received;
  }

  /** The texts of the entries that arrived so far. */
  public List<String> texts() {
    return received.stream().map(one -> one.json().at("/entry/text").asString()).toList();
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
      received.add(
          new Received(headers, new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
      if (silent) {
        closed.await();
      }
      exchange.sendResponseHeaders(status, -1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
