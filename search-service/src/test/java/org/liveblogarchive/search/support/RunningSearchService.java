package org.liveblogarchive.search.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.liveblogarchive.devstack.servers.SharedServers;
import org.liveblogarchive.search.SearchService;
import org.liveblogarchive.search.meaning.Embedder;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** The whole service, started as in production, on the shared Elasticsearch. */
public final class RunningSearchService implements AutoCloseable {

  static {
    // The first service in a fresh Elasticsearch takes a while until it has created its indices.
    Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
  }

  private final ConfigurableApplicationContext context;
  private final RestClient http;

  private RunningSearchService(ConfigurableApplicationContext context) {
    this.context = context;
    this.http =
        RestClient.builder()
            // Unlike others it does not quietly try again after a 503.
            .requestFactory(new JdkClientHttpRequestFactory())
            .requestInterceptor(
                (request, body, execution) -> {
                  if (isForOperators(request.getURI().getPath())) {
                    request.getHeaders().set(Tokens.HEADER, Tokens.ofOperator());
                  }
                  return execution.execute(request, body);
                })
            .defaultStatusHandler(HttpStatusCode::isError, (_, _) -> {})
            .build();
  }

  private static boolean isForOperators(String path) {
    return path.startsWith("/internal/") || path.startsWith("/api/v1/search/alerts");
  }

  /** A prefix for indices that no other test uses. */
  public static String freshPrefix() {
    return "test-" + UUID.randomUUID().toString().substring(0, 8) + "-";
  }

  /**
   * Starts the service and waits until it is ready, which is not yet until it has indexed anything.
   *
   * @param prefix of its indices
   * @param feed that it tails
   * @param settings more settings as {@code name=value}
   */
  public static RunningSearchService start(String prefix, FeedServer feed, String... settings) {
    return start(prefix, SharedServers.elasticsearch().uri(), feed, settings);
  }

  /** Starts the service on an Elasticsearch at another address. */
  public static RunningSearchService start(
      String prefix, URI elasticsearch, FeedServer feed, String... settings) {
    var context =
        new SpringApplicationBuilder(SearchService.class)
            .web(WebApplicationType.SERVLET)
            .run(arguments(prefix, elasticsearch, feed, settings));
    return new RunningSearchService(context);
  }

  /** Starts the service with another embedder than its own. */
  public static RunningSearchService start(
      String prefix, FeedServer feed, Embedder embedder, String... settings) {
    ApplicationContextInitializer<GenericApplicationContext> replacement =
        context ->
            context.registerBean(
                "embedderOfATest",
                Embedder.class,
                () -> embedder,
                definition -> definition.setPrimary(true));
    var context =
        new SpringApplicationBuilder(SearchService.class)
            .web(WebApplicationType.SERVLET)
            .initializers(replacement)
            .run(arguments(prefix, SharedServers.elasticsearch().uri(), feed, settings));
    return new RunningSearchService(context);
  }

  private static String[] arguments(
      String prefix, URI elasticsearch, FeedServer feed, String... settings) {
    var fixed =
        List.of(
            "--server.port=0",
            "--management.server.port=0",
            "--spring.elasticsearch.uris=" + elasticsearch,
            "--articles.url=" + feed.url(),
            "--articles.token-uri=" + feed.tokenUri(),
            "--articles.key=" + FeedServer.KEY,
            "--articles.token-pause=20ms",
            "--" + Tokens.setting(),
            "--index.prefix=" + prefix,
            "--index.refresh-interval=50ms",
            "--search.visibility-age=50ms",
            "--indexing.hold=1s",
            "--indexing.lease.duration=2s",
            "--indexing.lease.renewal=50ms",
            "--indexing.reconciler.grace=100ms",
            "--indexing.first-pause=20ms",
            "--indexing.longest-pause=200ms",
            "--meaning.enabled=false",
            "--meaning.pause=50ms");
    // Given twice, a setting would be a list: those of the test win.
    Map<String, String> arguments = new LinkedHashMap<>();
    Stream.concat(fixed.stream(), Stream.of(settings).map(setting -> "--" + setting))
        .forEach(argument -> arguments.put(argument.split("=", 2)[0], argument));
    return arguments.values().toArray(String[]::new);
  }

  /** Asks for a path with a query, both already encoded. */
  public ResponseEntity<JsonNode> get(String pathAndQuery) {
    return get("local.server.port", pathAndQuery);
  }

  /** Asks for a path whose answer is no JSON document. */
  public ResponseEntity<String> getText(String pathAndQuery) {
    return http.get()
        .uri(address("local.server.port", pathAndQuery))
        .retrieve()
        .toEntity(String.class);
  }

  /** The whole address of a path with a query, both already encoded. */
  public URI address(String pathAndQuery) {
    return address("local.server.port", pathAndQuery);
  }

  /**
   * Searches.
   *
   * @param text for {@code q}, not encoded
   * @param more parameters as {@code &name=value}, encoded
   */
  public ResponseEntity<JsonNode> search(String text, String... more) {
    return get("/api/v1/search?q=" + encode(text) + String.join("", more));
  }

  /** How many entries match, or -1 while there is no answer. */
  public long total(String text, String... more) {
    JsonNode body = search(text, more).getBody();
    return body == null ? -1 : body.path("total").asLong(-1);
  }

  /** Asks the management port. */
  public ResponseEntity<JsonNode> manage(String path) {
    return get("local.management.port", path);
  }

  /**
   * Sends a request exactly as it is given, which no HTTP client does.
   *
   * @param requestLine method, address and version
   * @return the whole answer
   */
  public String send(String requestLine) {
    int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      var request = requestLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A part of the running service. */
  public <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  /** Sends a request without a body. */
  public ResponseEntity<JsonNode> send(HttpMethod method, String path) {
    return http.method(method)
        .uri(address("local.server.port", path))
        .retrieve()
        .toEntity(JsonNode.class);
  }

  /** Posts a JSON document. */
  public ResponseEntity<JsonNode> post(String path, String json) {
    return http.post()
        .uri(uri(path))
        .contentType(MediaType.APPLICATION_JSON)
        .body(json)
        .retrieve()
        .toEntity(JsonNode.class);
  }

  /** The address of a path, already encoded. */
  public URI uri(String path) {
    return address("local.server.port", path);
  }

  /** The first value of a metric. */
  public double metric(String name) {
    JsonNode body = manage("/actuator/metrics/" + name).getBody();
    return body == null ? Double.NaN : body.at("/measurements/0/value").asDouble(Double.NaN);
  }

  /** Percent-encodes the value of a parameter. */
  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private ResponseEntity<JsonNode> get(String port, String pathAndQuery) {
    return http.get().uri(address(port, pathAndQuery)).retrieve().toEntity(JsonNode.class);
  }

  private URI address(String port, String pathAndQuery) {
    return URI.create(
        "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty(port) + pathAndQuery);
  }

  @Override
  public void close() {
    context.close();
  }
}
