package org.liveblogarchive.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import org.liveblogarchive.devstack.services.Stack;

/** A newsroom's tool: it knows where a gateway is and the editor's key, and nothing else. */
final class Client {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient http = HttpClient.newHttpClient();
  private final Supplier<URI> gateway;
  private final String key;

  private Client(Supplier<URI> gateway, String key) {
    this.gateway = gateway;
    this.key = key;
  }

  static Client of(Stack stack) {
    return of(stack, stack::gateway);
  }

  /** A client that is told anew for each request where a gateway is. */
  static Client of(Stack stack, Supplier<URI> gateway) {
    return new Client(gateway, stack.editorKey());
  }

  /** Reads an address with the key. */
  Answer get(String address) {
    return send(request(address).header("X-API-Key", key).GET());
  }

  /** Asks a service itself, past the gateway, with the key that only the gateway takes. */
  Answer direct(URI service, String method, String path) {
    return send(
        HttpRequest.newBuilder(service.resolve(path))
            .header("X-API-Key", key)
            .timeout(PATIENCE)
            .method(method, BodyPublishers.noBody()));
  }

  /** Reads an address as anybody may. */
  Answer getAnonymously(String address) {
    return send(request(address).GET());
  }

  /** Searches for words or for a phrase in quotation marks. */
  Answer search(String query) {
    return get("/api/v1/search?q=" + encoded(query));
  }

  /** Imports live blogs in the archive's own format, one a line. */
  Answer importLines(String lines) {
    return send(
        request("/api/v1/imports")
            .header("X-API-Key", key)
            .header("Content-Type", "application/x-ndjson")
            .POST(BodyPublishers.ofString(lines)));
  }

  /** Imports a text with the key. */
  Answer importText(String text, String query) {
    return send(importing(text, query).header("X-API-Key", key));
  }

  /** Tries to import a text without a key. */
  Answer importAnonymously(String text) {
    return send(importing(text, ""));
  }

  /** Writes JSON with the key; {@code headers} are name, value, name, value, … */
  Answer post(String address, String json, String... headers) {
    HttpRequest.Builder request =
        request(address)
            .header("X-API-Key", key)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** Changes with JSON and the key; {@code headers} are name, value, name, value, … */
  Answer patch(String address, String json, String... headers) {
    return send(
        request(address)
            .headers(headers)
            .header("X-API-Key", key)
            .header("Content-Type", "application/json")
            .method("PATCH", BodyPublishers.ofString(json)));
  }

  /** Follows a live stream as anybody may. */
  Follower follow(String liveBlog) {
    return new Follower(http, () -> gateway.get().resolve(liveBlog + "/stream"));
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder importing(String text, String query) {
    return request("/api/v1/imports" + query)
        .header("Content-Type", "text/plain; charset=utf-8")
        .POST(BodyPublishers.ofString(text));
  }

  private HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(gateway.get().resolve(address)).timeout(PATIENCE);
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      return new Answer(http.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
