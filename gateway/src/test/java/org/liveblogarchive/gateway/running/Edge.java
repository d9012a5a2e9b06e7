package org.liveblogarchive.gateway.running;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.liveblogarchive.devstack.servers.Redis;
import org.liveblogarchive.devstack.servers.SharedServers;

/**
 * A gateway with both services behind it, for all tests of a class. Each test finds the services as
 * at first, all circuits closed, and has a client of its own in front of it.
 */
class Edge implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

  private final String[] settings;
  private final Service articles = new Service();
  private final Service search = new Service();
  private @Nullable EditorKey key;
  private @Nullable Gateway gateway;
  private @Nullable Client client;

  private Edge(String... settings) {
    this.settings = settings;
  }

  /** With some settings changed, each as {@code name=value}. */
  static Edge with(String... settings) {
    return new Edge(settings);
  }

  Service articles() {
    return articles;
  }

  Service search() {
    return search;
  }

  Gateway gateway() {
    return started(gateway);
  }

  /** The name that belongs to the editor's key. */
  String editor() {
    return started(key).name();
  }

  HttpResponse<String> getFromManagement(String path, String... headers) {
    return started(client).get(gateway().managementAt(path), headers);
  }

  HttpResponse<String> get(String path, String... headers) {
    return started(client).get(gateway().at(path), headers);
  }

  /** The token that the service behind the articles was sent last. */
  InternalToken tokenOfArticles() {
    return InternalToken.in(articles.lastReceived(), jwks());
  }

  /** The token that the service behind search was sent last. */
  InternalToken tokenOfSearch() {
    return InternalToken.in(search.lastReceived(), jwks());
  }

  /** The published keys of tokens. */
  String jwks() {
    return getFromManagement("/oauth2/jwks").body();
  }

  /** The file of API keys. */
  Path keysFile() {
    return started(key).file();
  }

  /** Posts without a key. */
  HttpResponse<String> post(String path, String body, String... headers) {
    return started(client).post(gateway().at(path), body, headers);
  }

  /** Posts with the editor's key. */
  HttpResponse<String> write(String path, String body) {
    return post(path, body, EditorKey.HEADER, EditorKey.VALUE);
  }

  HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
    return started(client).send(method, gateway().at(path), body, headers);
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    forgetLimits(SharedServers.redis());
    key = EditorKey.inFile();
    List<String> all = new ArrayList<>(List.of(settings));
    all.add(key.setting());
    gateway = Gateway.start(articles, search, all.toArray(String[]::new));
  }

  /** Raw requests of all tests come from one address: none finds what another one has used up. */
  private static void forgetLimits(Redis redis) throws IOException {
    try (Socket connection = new Socket(redis.host(), redis.port())) {
      connection.getOutputStream().write("FLUSHALL\r\n".getBytes(US_ASCII));
      assertThat(connection.getInputStream().read()).isEqualTo('+');
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    articles.reset();
    search.reset();
    gateway().closeCircuits();
    client = new Client();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    started(client).close();
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    if (gateway != null) {
      gateway.close();
    }
    if (key != null) {
      key.close();
    }
    articles.close();
    search.close();
  }

  private static <T> T started(@Nullable T part) {
    if (part == null) {
      throw new IllegalStateException("Use this in a test, registered with @RegisterExtension");
    }
    return part;
  }
}
