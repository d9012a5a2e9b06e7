package org.liveblogarchive.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What anonymous readers get from memory, and what never comes from there. */
class CacheIntegrationTests {

  private static final String STATUS = "Cache-Status";
  private static final String HIT = "liveblog-archive; hit";
  private static final String BRIEFLY = "max-age=1, must-revalidate, public";

  @RegisterExtension
  static final Edge edge =
      Edge.with(
          "cache.paths=/api/v1/liveblogs,/api/v1/liveblogs/{id},/api/v1/liveblogs/{id}/entries",
          "cache.size=2MB",
          "limits.anonymous.capacity=100000");

  private final String id = UUID.randomUUID().toString();
  private final String address = "/api/v1/liveblogs/" + id + "/entries";

  @BeforeEach
  void followTheFeed() {
    await().until(() -> edge.gateway().gauge("gateway.cache.following") == 1);
  }

  @Test
  void asksTheServiceOnceASecondForAThousandWhoAskTheSame() {
    edge.articles().answers(Service.after(Duration.ofMillis(300), page(1, "fair")));
    Instant begin = Instant.now();

    List<CompletableFuture<HttpResponse<String>>> answers = ask(1000);

    assertThat(answers).allMatch(answer -> answer.join().body().equals("fair"));
    assertThat(edge.articles().received()).hasSizeLessThanOrEqualTo(1 + secondsSince(begin));
  }

  @Test
  void asksOnlyWhetherItIsStillSoWhenWhatIsKeptIsOld() {
    edge.articles().answers(page(1, "fair"));
    edge.get(address);
    edge.articles().answers(CacheIntegrationTests::notModified);

    await().until(() -> edge.get(address).body().equals("fair") && askedTwice());

    assertThat(edge.articles().lastReceived().header("If-none-match")).containsExactly("\"1\"");
    assertThat(edge.get(address).body()).isEqualTo("fair");
  }

  @Test
  void answersFromMemoryAndSaysSo() {
    edge.articles().answers(page(1, "fair"));

    HttpResponse<String> first = edge.get(address);
    HttpResponse<String> second = edge.get(address);

    assertThat(first.headers().firstValue(STATUS)).hasValue("liveblog-archive; fwd=uri-miss");
    assertThat(second.headers().firstValue(STATUS)).hasValue(HIT);
    assertThat(second.headers().firstValue("Age")).hasValue("1");
    assertThat(second.headers().firstValue("ETag")).hasValue("\"1\"");
    assertThat(second.headers().firstValue("RateLimit")).isPresent();
    assertThat(second.body()).isEqualTo("fair");
    assertThat(edge.articles().received()).hasSize(1);
  }

  @Test
  void forgetsWhatAChangeIsAboutAtOnce() {
    edge.articles().answers(page(1, "before"));
    edge.get(address);
    edge.articles().answers(page(2, "after"));

    edge.articles().changes().tell(id);

    await()
        .atMost(Duration.ofMillis(900))
        .pollInterval(Duration.ofMillis(20))
        .until(() -> edge.get(address).body().equals("after"));
  }

  @Test
  void asksForItAnewAndNotWhetherItIsStillSoAfterAChange() {
    edge.articles().answers(page(1, "before"));
    edge.get(address);
    edge.articles().changes().tell(id);

    await().atMost(Duration.ofMillis(900)).until(() -> askedTwice());

    assertThat(edge.articles().lastReceived().header("If-none-match")).isEmpty();
  }

  @Test
  void keepsNothingThatWasOnItsWayWhenItChanged() {
    CountDownLatch changed = new CountDownLatch(1);
    edge.articles().answers(heldBack(changed, page(1, "before")));
    CompletableFuture<HttpResponse<String>> early = ask(1).getFirst();
    await().until(() -> !edge.articles().received().isEmpty());
    edge.articles().answers(page(2, "after"));
    edge.articles().changes().tell(id);
    String other = "/api/v1/liveblogs";
    await().pollDelay(Duration.ofMillis(200)).until(() -> edge.get(other).statusCode() == 200);

    changed.countDown();

    assertThat(early.join().body()).isEqualTo("before");
    assertThat(edge.get(address).body()).isEqualTo("after");
  }

  @Test
  void asksAgainSoonerWhileTheFeedIsAway() {
    edge.articles().changes().goAway();
    await().until(() -> edge.gateway().gauge("gateway.cache.following") == 0);
    edge.articles().answers(page(1, "before"));
    edge.get(address);
    edge.articles().answers(page(2, "after"));

    await()
        .atMost(Duration.ofMillis(500))
        .pollInterval(Duration.ofMillis(20))
        .until(() -> edge.get(address).body().equals("after"));
  }

  @Test
  void neitherKeepsNorUsesAnythingForCallersWithAKey() {
    edge.articles().answers(page(1, "for the editor"));
    edge.get(address, EditorKey.HEADER, EditorKey.VALUE);
    edge.articles().answers(page(1, "for everybody"));

    assertThat(edge.get(address).body()).isEqualTo("for everybody");
    edge.articles().answers(page(1, "for the editor"));
    HttpResponse<String> keyed = edge.get(address, EditorKey.HEADER, EditorKey.VALUE);
    assertThat(keyed.body()).isEqualTo("for the editor");
    assertThat(keyed.headers().firstValue(STATUS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-store", "private, max-age=5", "no-cache", "must-revalidate"})
  void keepsNothingThatMustNotBeKept(String cacheControl) {
    edge.articles().answers(page(1, "one", "Cache-Control", cacheControl));
    edge.get(address);
    edge.articles().answers(page(1, "other", "Cache-Control", cacheControl));

    assertThat(edge.get(address).body()).isEqualTo("other");
  }

  @ParameterizedTest
  @CsvSource({"Set-Cookie, a=b", "Vary, Origin", "Vary, *", "Content-Encoding, br"})
  void keepsNothingThatIsForOneCaller(String name, String value) {
    edge.articles().answers(page(1, "one", name, value));
    edge.get(address);
    edge.articles().answers(page(1, "other", name, value));

    assertThat(edge.get(address).body()).isEqualTo("other");
  }

  @ParameterizedTest
  @CsvSource({
    "X-Forwarded-Host, evil.example",
    "X-Forwarded-Scheme, http",
    "X-Original-URL, /internal",
    "X-HTTP-Method-Override, DELETE",
    "Cookie, session=1",
    "Accept-Language, fr",
    "User-Agent, evil"
  })
  void tellsTheServiceNothingThatTheNextReaderDidNotSay(String name, String value) {
    edge.articles().answers(page(1, "fair"));

    edge.get(address, name, value);

    assertThat(edge.articles().lastReceived().header(name)).doesNotContain(value);
  }

  @Test
  void takesParametersInAnyOrderButNotInDisguise() {
    edge.articles().answers(page(1, "fair"));
    edge.get(address + "?limit=2&order=oldest");

    assertThat(status(edge.get(address + "?order=oldest&limit=2"))).isEqualTo(HIT);
    assertThat(status(edge.get(address + "?order=oldest&lim%69t=2"))).isNotEqualTo(HIT);
    assertThat(status(edge.get(address + "?order=oldest;limit=2"))).isNotEqualTo(HIT);
    assertThat(status(edge.get(address + "?order=oldest&limit=2&limit=3"))).isNotEqualTo(HIT);
    assertThat(status(edge.get(address + "?order=oldest&limit=2&x=y"))).isNotEqualTo(HIT);
  }

  @Test
  void tellsFormsApart() {
    edge.articles().answers(page(1, "fair"));
    edge.get(address, "Accept", "application/json");

    assertThat(status(edge.get(address, "Accept", "text/html"))).isNotEqualTo(HIT);
    assertThat(status(edge.get(address, "Accept", "application/json"))).isEqualTo(HIT);
  }

  @Test
  void keepsNothingUnderOtherPaths() {
    edge.articles().answers(page(1, "fair"));
    String disguised = "/api/v1/liveblogs/" + id + "/revisions/x.css";
    edge.get(disguised);

    assertThat(edge.get(disguised).headers().firstValue(STATUS)).isEmpty();
  }

  @Test
  void keepsNoProblems() {
    edge.articles().answers(Service.problem(404, "{}"));
    assertThat(edge.get(address).statusCode()).isEqualTo(404);

    edge.articles().answers(page(1, "fair"));

    assertThat(edge.get(address).body()).isEqualTo("fair");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"1\"", "W/\"1\"", "\"1-gzip\"", "\"0\", \"1\"", "*"})
  void answersThatNothingIsNewWithoutAsking(String tag) {
    edge.articles().answers(page(1, "fair"));
    edge.get(address);

    HttpResponse<String> answer = edge.get(address, "If-None-Match", tag);

    assertThat(answer.statusCode()).isEqualTo(304);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.headers().firstValue("ETag")).hasValue("\"1\"");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue(BRIEFLY);
    assertThat(edge.articles().received()).hasSize(1);
  }

  @Test
  void answersHeadFromWhatWasReadInFull() {
    edge.articles().answers(page(1, "fair"));
    edge.get(address);

    HttpResponse<String> head = edge.send("HEAD", address, BodyPublishers.noBody());

    assertThat(status(head)).isEqualTo(HIT);
    assertThat(head.headers().firstValue("Content-Length")).hasValue("4");
    assertThat(head.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void compressesForThoseWhoTakeIt(boolean anonymous) throws IOException, InterruptedException {
    String text = "It rains on the fair. ".repeat(200);
    edge.articles().answers(page(1, text));

    HttpResponse<byte[]> answer = getBytes(anonymous, "gzip");

    assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(answer.headers().firstValue("ETag")).hasValue("\"1-gzip\"");
    assertThat(answer.headers().allValues("Vary")).containsExactly("Accept-Encoding");
    assertThat(unpacked(answer.body())).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"true|gzip;q=0", "true|identity", "false|gzip;q=0", "false|gzip;q=0.5, identity"})
  void leavesItPlainForOthers(boolean anonymous, String accepted)
      throws IOException, InterruptedException {
    String text = "It rains on the fair. ".repeat(200);
    edge.articles().answers(page(1, text));

    HttpResponse<byte[]> answer = getBytes(anonymous, accepted);

    assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(answer.headers().firstValue("ETag")).hasValue("\"1\"");
    assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo(text);
  }

  @Test
  void tellsServicesTheETagTheyKnow() {
    edge.articles().answers(CacheIntegrationTests::notModified);

    HttpResponse<String> answer =
        edge.get(address, "If-None-Match", "\"1-gzip\"", EditorKey.HEADER, EditorKey.VALUE);

    assertThat(answer.statusCode()).isEqualTo(304);
    assertThat(answer.headers().firstValue("ETag")).hasValue("\"1-gzip\"");
    assertThat(edge.articles().lastReceived().header("If-none-match")).containsExactly("\"1\"");
  }

  @Test
  void keepsWithinItsMemory() {
    edge.articles().answers(page(1, "x".repeat(100_000)));

    IntStream.range(0, 100).forEach(number -> edge.get(address + "?cursor=" + number));

    assertThat(edge.gateway().gauge("gateway.cache.size")).isBetween(100_000.0, 2_097_152.0);
  }

  @Test
  void passesOnWhatIsTooLargeToKeep() {
    String large = "x".repeat(3_000_000);
    edge.articles().answers(page(1, large));

    assertThat(edge.get(address).body()).isEqualTo(large);
    assertThat(status(edge.get(address))).isEmpty();
  }

  private boolean askedTwice() {
    edge.get(address);
    return edge.articles().received().size() > 1;
  }

  private static int secondsSince(Instant begin) {
    return Math.toIntExact(Duration.between(begin, Instant.now()).toSeconds());
  }

  private List<CompletableFuture<HttpResponse<String>>> ask(int times) {
    HttpRequest request = HttpRequest.newBuilder(edge.gateway().at(address)).build();
    HttpClient http = HttpClient.newHttpClient();
    return IntStream.range(0, times)
        .mapToObj(_ -> http.sendAsync(request, BodyHandlers.ofString()))
        .toList();
  }

  private HttpResponse<byte[]> getBytes(boolean anonymous, String accepted)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(edge.gateway().at(address)).header("Accept-Encoding", accepted);
    if (!anonymous) {
      request.header(EditorKey.HEADER, EditorKey.VALUE);
    }
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(request.build(), BodyHandlers.ofByteArray());
    }
  }

  private static String status(HttpResponse<String> answer) {
    return answer.headers().firstValue(STATUS).orElse("");
  }

  private static String unpacked(byte[] bytes) throws IOException {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private HttpHandler page(int revision, String body, String... changed) {
    return exchange -> {
      exchange.getResponseHeaders().set("Cache-Control", BRIEFLY);
      exchange.getResponseHeaders().set("Cache-Tag", "liveblog-" + id);
      exchange.getResponseHeaders().set("ETag", "\"" + revision + "\"");
      if (changed.length > 0) {
        exchange.getResponseHeaders().set(changed[0], changed[1]);
      }
      Service.json(200, body).handle(exchange);
    };
  }

  private static void notModified(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Cache-Control", BRIEFLY);
    exchange.getResponseHeaders().set("ETag", "\"1\"");
    exchange.sendResponseHeaders(304, -1);
    exchange.close();
  }

  private static HttpHandler heldBack(CountDownLatch until, HttpHandler answer) {
    return exchange -> {
      try {
        until.await();
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
      answer.handle(exchange);
    };
  }
}
