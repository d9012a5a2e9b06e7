package org.liveblogarchive.search.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A change feed and its snapshot that keep the contract, to which tests add what they want indexed.
 */
public final class FeedServer implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();

  /** The key that it grants tokens for. */
  public static final String KEY = "lba_Feed0001_secret_checksum";

  private final List<JsonNode> items = new ArrayList<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpServer server;
  private int epoch = 1;
  private int failure;
  private int granted;
  private int asked;
  private boolean denied;
  private int snapshotsBegun;
  private boolean snapshotsHeld;
  private @Nullable String lastCursor;

  /** Starts on a free port. */
  public FeedServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/oauth2/token", this::grant);
    server.createContext("/internal/changes", exchange -> answer(exchange, this::changes));
    server.createContext("/internal/snapshot", exchange -> answer(exchange, this::snapshot));
    server.createContext("/internal/manifest", exchange -> answer(exchange, this::manifest));
    server.start();
  }

  /** Its base address. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Appends items. */
  public synchronized void add(JsonNode... changes) {
    items.addAll(Arrays.asList(changes));
    notifyAll();
  }

  /** Adds an item to history at a place that whoever tails the feed has passed long ago. */
  public synchronized void addUnnoticed(JsonNode change) {
    items.addFirst(change);
  }

  /** Forgets every cursor that was handed out so far, keeping the items. */
  public synchronized void beginNewEpoch() {
    epoch++;
    notifyAll();
  }

  /** Answers every request with an error until {@link #recover()}. */
  public synchronized void failWith(int status) {
    failure = status;
    notifyAll();
  }

  /** Ends what {@link #failWith} began. */
  public synchronized void recover() {
    failure = 0;
  }

  /** How many requests asked for the first page of the snapshot. */
  public synchronized int snapshotsBegun() {
    return snapshotsBegun;
  }

  /** The cursor of the latest request for changes, or null when there was none. */
  public synchronized @Nullable String lastCursor() {
    return lastCursor;
  }

  /** Where it grants tokens for the feed, as the gateway does for it. */
  public String tokenUri() {
    return url() + "/oauth2/token";
  }

  /** Takes no token that was granted so far, and grants others from now on. */
  public synchronized void revokeTokens() {
    granted++;
  }

  /** Grants no token until {@link #grantTokens()}. */
  public synchronized void denyTokens() {
    denied = true;
  }

  /** Ends what {@link #denyTokens()} began. */
  public synchronized void grantTokens() {
    denied = false;
  }

  /** How often it was asked for a token. */
  public synchronized int tokensAsked() {
    return asked;
  }

  private void grant(HttpExchange exchange) throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    boolean grants;
    String token;
    synchronized (this) {
      asked++;
      grants =
          !denied
              && exchange.getRequestMethod().equals("POST")
              && form.contains("grant_type=client_credentials")
              && form.contains("audience=article-service")
              && form.contains("scope=feed%3Aread")
              && form.contains("client_id=Feed0001")
              && form.contains("client_secret=" + KEY);
      token = currentToken();
    }
    byte[] body =
        (grants
                ? "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":30}"
                    .formatted(token)
                : "{\"error\":\"invalid_client\"}")
            .getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(grants ? 200 : 401, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private String currentToken() {
    return "token-" + granted;
  }

  private synchronized boolean isOpenTo(HttpExchange exchange) {
    String credentials = exchange.getRequestHeaders().getFirst("Authorization");
    return ("Bearer " + currentToken()).equals(credentials);
  }

  private void answer(HttpExchange exchange, Resource resource) throws IOException {
    try (exchange) {
      if (!isOpenTo(exchange)) {
        exchange.sendResponseHeaders(401, -1);
        return;
      }
      var query = UriComponentsBuilder.fromUri(exchange.getRequestURI()).build().getQueryParams();
      Answer answer = resource.answer(query.toSingleValueMap());
      byte[] body = answer.body().getBytes(UTF_8);
      exchange
          .getResponseHeaders()
          .set(
              "Content-Type",
              answer.status() == 200 ? "application/json" : "application/problem+json");
      exchange.sendResponseHeaders(answer.status(), body.length);
      exchange.getResponseBody().write(body);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Answers no request for the snapshot until {@link #releaseSnapshots()}. */
  public synchronized void holdSnapshots() {
    snapshotsHeld = true;
  }

  /** Ends what {@link #holdSnapshots()} began. */
  public synchronized void releaseSnapshots() {
    snapshotsHeld = false;
    notifyAll();
  }

  private synchronized Answer snapshot(Map<String, String> query) throws InterruptedException {
    while (snapshotsHeld) {
      wait();
    }
    String cursor = query.get("cursor");
    // One item says only where the feed ends, which is all that alerts want to know.
    if (cursor == null && !"1".equals(query.get("limit"))) {
      snapshotsBegun++;
    }
    if (failure != 0) {
      return Answer.problem(failure);
    }
    List<String> parts =
        cursor == null
            ? List.of("" + epoch, "" + items.size(), "0")
            : List.of(cursor.split("-", -1));
    if (parts.size() != 3) {
      return Answer.problem(400);
    }
    if (Integer.parseInt(parts.getFirst()) != epoch) {
      return Answer.problem(410);
    }
    List<JsonNode> current = currentItemsOf(query.get("liveBlog"));
    int from = Integer.parseInt(parts.getLast());
    int to = Math.min(current.size(), from + Integer.parseInt(query.getOrDefault("limit", "100")));
    String tail = parts.get(0) + "-" + parts.get(1);
    String next = to == current.size() ? "null" : "\"" + tail + "-" + to + "\"";
    return new Answer(
        200,
        "{\"items\":[%s],\"changesCursor\":\"%s\",\"nextCursor\":%s}"
            .formatted(joined(current.subList(from, to)), tail, next));
  }

  private synchronized Answer manifest(Map<String, String> query) {
    if (failure != 0) {
      return Answer.problem(failure);
    }
    int limit = Integer.parseInt(query.getOrDefault("limit", "10000"));
    List<JsonNode> all =
        currentItemsOf(query.get("liveBlog")).stream()
            .sorted(Comparator.comparing(FeedServer::place))
            .toList();
    String after = query.getOrDefault("cursor", "");
    List<JsonNode> page =
        all.stream().filter(item -> place(item).compareTo(after) > 0).limit(limit).toList();
    ObjectNode answer = JSON.createObjectNode();
    if (after.isEmpty()) {
      long entries = all.stream().filter(item -> item.get("entryId").isString()).count();
      answer.putObject("counts").put("liveBlogs", all.size() - entries).put("entries", entries);
    }
    ArrayNode lines = answer.putArray("items");
    page.forEach(item -> lines.add(line(item)));
    return new Answer(
        200,
        answer
            .put("changesCursor", epoch + "-" + items.size())
            .put("nextCursor", page.size() < limit ? null : place(page.getLast()))
            .toString());
  }

  /** Live blogs come before entries, each by id. */
  private static String place(JsonNode item) {
    return item.get("entryId").isString()
        ? "2" + item.get("entryId").asString()
        : "1" + item.get("liveBlogId").asString();
  }

  private static ObjectNode line(JsonNode item) {
    boolean isEntry = item.get("entryId").isString();
    JsonNode liveBlogId = item.get("liveBlogId");
    ObjectNode line = JSON.createObjectNode();
    line.set("id", isEntry ? item.get("entryId") : liveBlogId);
    line.set("liveBlogId", isEntry ? liveBlogId : JSON.nullNode());
    line.set("revision", item.get("revision"));
    line.set("status", (isEntry ? item.get("entry") : item.get("liveBlog")).get("status"));
    return line;
  }

  private List<JsonNode> currentItemsOf(@Nullable String liveBlog) {
    return currentItems().values().stream()
        .filter(item -> liveBlog == null || item.get("liveBlogId").asString().equals(liveBlog))
        .toList();
  }

  /** What the index has to hold: the revision and the status of each live blog and entry. */
  public synchronized Map<String, String> expected() {
    return currentItems().values().stream()
        .map(FeedServer::line)
        .collect(
            Collectors.toMap(
                line -> line.get("id").asString(),
                line -> line.get("revision").asLong() + " " + line.get("status").asString()));
  }

  /** The newest item of each live blog and entry, in the order in which they came into being. */
  private Map<String, JsonNode> currentItems() {
    Map<String, JsonNode> current = new LinkedHashMap<>();
    for (JsonNode item : items) {
      current.merge(
          item.get("liveBlogId") + "/" + item.get("entryId"),
          item,
          (known, next) ->
              next.get("revision").asLong() > known.get("revision").asLong() ? next : known);
    }
    return current;
  }

  private synchronized Answer changes(Map<String, String> query) throws InterruptedException {
    String after = query.get("after");
    lastCursor = after;
    if (failure != 0) {
      return Answer.problem(failure);
    }
    int from = 0;
    if (after != null) {
      String[] parts = after.split("-", -1);
      if (parts.length != 2) {
        return Answer.problem(400);
      }
      if (Integer.parseInt(parts[0]) != epoch) {
        return Answer.problem(410);
      }
      from = Integer.parseInt(parts[1]);
    }
    long deadline =
        System.nanoTime() + Long.parseLong(query.getOrDefault("wait", "0")) * 1_000_000_000L;
    int known = epoch;
    while (items.size() <= from && failure == 0 && known == epoch) {
      long left = (deadline - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        break;
      }
      wait(left);
    }
    int to = Math.min(items.size(), from + Integer.parseInt(query.getOrDefault("limit", "100")));
    String page = joined(items.subList(from, to));
    return new Answer(200, "{\"items\":[" + page + "],\"cursor\":\"" + known + "-" + to + "\"}");
  }

  private static String joined(List<JsonNode> page) {
    return page.stream().map(JsonNode::toString).collect(Collectors.joining(","));
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  @FunctionalInterface
  private interface Resource {
    Answer answer(Map<String, String> query) throws InterruptedException;
  }

  private record Answer(int status, String body) {

    static Answer problem(int status) {
      return new Answer(
          status,
          JSON.createObjectNode()
              .put("type", "urn:liveblog-archive:problem:test")
              .put("status", status)
              .toString());
    }
  }
}
