package org.liveblogarchive.gateway.running;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A service's change feed: it tells of what a test says has changed. */
class Changes {

  private final BlockingQueue<String> changed = new LinkedBlockingQueue<>();
  private volatile boolean away;

  void tell(String liveBlogId) {
    changed.add(liveBlogId);
  }

  /** Answers nothing but failures from now on. */
  void goAway() {
    away = true;
  }

  void comeBack() {
    away = false;
  }

  void handle(HttpExchange exchange) throws IOException {
    if (away) {
      answer(exchange, 503, "");
    } else if (exchange.getRequestURI().getPath().equals("/internal/snapshot")) {
      answer(exchange, 200, "{\"items\": [], \"changesCursor\": \"end\"}");
    } else {
      String change = next();
      answer(exchange, 200, "{\"items\": [%s], \"cursor\": \"end\"}".formatted(change));
    }
  }

  private String next() {
    try {
      @Nullable String id = changed.poll(500, TimeUnit.MILLISECONDS);
      return id == null ? "" : "{\"liveBlogId\": \"%s\", \"revision\": 2}".formatted(id);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return "";
    }
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
