package org.liveblogarchive.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What callers get when a service is down, slow or broken. */
class ResilienceIntegrationTests {

  private static final String LIVE_BLOGS = "/api/v1/liveblogs";
  private static final String SEARCH = "/api/v1/search";
  private static final String IMPORTS = "/api/v1/imports";
  private static final String[] KEY = {"X-API-Key", "open sesame"};

  private static final Service articles = new Service();
  private static final Service search = new Service();
  private static final Client client = new Client();
  private static Gateway gateway;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    Path keys = folder.resolve("keys");
    Files.writeString(
        keys, "editor 41ef4bb0b23661e66301aac36066912dac037827b4ae63a7b1165a5aa93ed4eb");
    String circuits = "resilience4j.circuitbreaker.configs.default.";
    gateway =
        Gateway.start(
            articles,
            search,
            "access.keys-file=" + keys,
            "limits.anonymous.capacity=10000",
            "spring.cloud.gateway.server.webflux.httpclient.response-timeout=500ms",
            circuits + "sliding-window-size=6",
            circuits + "minimum-number-of-calls=6",
            circuits + "wait-duration-in-open-state=1s",
            circuits + "permitted-number-of-calls-in-half-open-state=1");
  }

  @AfterAll
  static void stop() {
    gateway.close();
    client.close();
    articles.close();
    search.close();
  }

  @BeforeEach
  void reset() {
    articles.reset();
    search.reset();
    gateway.closeCircuits();
  }

  @Test
  void saysWhatIsUnavailableAndWhatStillWorks() {
    search.stop();

    HttpResponse<String> response = client.get(gateway.at(SEARCH));

    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.headers().firstValue("Retry-After")).contains("5");
    Problem problem = Problem.in(response);
    assertThat(problem.text("type")).isEqualTo("urn:liveblog-archive:problem:service-unavailable");
    assertThat(problem.text("title")).isEqualTo("Search is unavailable");
    assertThat(problem.text("detail")).contains("Live blogs can still be listed and read.");
    assertThat(response.body()).doesNotContain(search.address(), "127.0.0.1", "refused");
  }

  @Test
  void keepsServingLiveBlogsWhileSearchIsDown() {
    search.stop();
    for (int request = 0; request < 10; request++) {
      client.get(gateway.at(SEARCH));
    }

    assertThat(client.get(gateway.at(LIVE_BLOGS)).statusCode()).isEqualTo(200);
  }

  @Test
  void stopsAskingDeadServiceAndComesBackWhenItDoes() {
    articles.answers(Service.page(503, "<h1>Overloaded</h1>"));
    for (int request = 0; request < 6; request++) {
      client.post(gateway.at(IMPORTS), "text", KEY);
    }
    assertThat(articles.received()).hasSize(6);

    HttpResponse<String> refused = client.post(gateway.at(IMPORTS), "text", KEY);
    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(articles.received()).hasSize(6);

    articles.answers(Service.json(200, "{}"));
    await()
        .atMost(Duration.ofSeconds(5))
        .until(() -> client.post(gateway.at(IMPORTS), "text", KEY).statusCode() == 200);
    assertThat(client.post(gateway.at(IMPORTS), "text", KEY).statusCode()).isEqualTo(200);
  }

  @Test
  void asksAgainOnlyOnceInEachPauseWhileTheServiceStaysDead() {
    articles.answers(Service.page(503, "<h1>Overloaded</h1>"));
    for (int request = 0; request < 6; request++) {
      client.post(gateway.at(IMPORTS), "text", KEY);
    }

    await()
        .pollInterval(Duration.ofMillis(20))
        .atMost(Duration.ofSeconds(5))
        .until(
            () -> {
              client.post(gateway.at(IMPORTS), "text", KEY);
              return articles.received().size() > 6;
            });
    client.post(gateway.at(IMPORTS), "text", KEY);

    assertThat(articles.received()).hasSize(7);
  }

  @Test
  void givesUpOnOneRouteWithoutTheOthersOfTheSameService() {
    articles.answers(Service.page(503, "<h1>Overloaded</h1>"));
    for (int request = 0; request < 6; request++) {
      client.post(gateway.at(IMPORTS), "text", KEY);
    }
    articles.reset();

    assertThat(client.post(gateway.at(IMPORTS), "text", KEY).statusCode()).isEqualTo(503);
    assertThat(client.get(gateway.at(LIVE_BLOGS)).statusCode()).isEqualTo(200);
  }

  @Test
  void passesProblemsOfServicesOnAsTheyAre() {
    String problem = "{\"type\":\"urn:x\",\"status\":503,\"detail\":\"The database is away.\"}";
    articles.answers(
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "42");
          Service.problem(503, problem).handle(exchange);
        });

    HttpResponse<String> response = client.post(gateway.at(IMPORTS), "text", KEY);

    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.body()).isEqualTo(problem);
    assertThat(response.headers().firstValue("Retry-After")).contains("42");
  }

  @Test
  void countsProblemsThatMeanUnavailabilityForTheCircuit() {
    articles.answers(Service.problem(503, "{\"status\":503}"));
    for (int request = 0; request < 7; request++) {
      client.post(gateway.at(IMPORTS), "text", KEY);
    }

    assertThat(articles.received()).hasSize(6);
  }

  @Test
  void doesNotCountOtherProblemsForTheCircuit() {
    articles.answers(Service.problem(500, "{\"status\":500}"));
    for (int request = 0; request < 12; request++) {
      client.post(gateway.at(IMPORTS), "text", KEY);
    }

    assertThat(articles.received()).hasSize(12);
  }

  @Test
  void hidesFailurePagesThatAreNoProblems() {
    articles.answers(Service.page(500, "<h1>java.lang.NullPointerException</h1>"));

    HttpResponse<String> response = client.get(gateway.at(LIVE_BLOGS));

    assertThat(response.statusCode()).isEqualTo(502);
    assertThat(Problem.in(response).text("type"))
        .isEqualTo("urn:liveblog-archive:problem:service-failed");
    assertThat(response.body()).doesNotContain("NullPointerException");
    assertThat(articles.received()).hasSize(1);
  }

  @Test
  void repeatsReadsThatFailForMoment() {
    articles.answers(failing(2, Service.page(503, "")));

    HttpResponse<String> response = client.get(gateway.at(LIVE_BLOGS));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("{}");
    assertThat(articles.received()).hasSize(3);
  }

  @Test
  void repeatsReadsWhoseConnectionBreaks() {
    articles.answers(failing(1, Service.hangUp()));

    assertThat(client.get(gateway.at(LIVE_BLOGS)).statusCode()).isEqualTo(200);
    assertThat(articles.received()).hasSize(2);
  }

  @Test
  void givesUpReadingAfterThreeAttempts() {
    articles.answers(Service.hangUp());

    assertThat(client.get(gateway.at(LIVE_BLOGS)).statusCode()).isEqualTo(503);
    assertThat(articles.received()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {IMPORTS, LIVE_BLOGS})
  void neverRepeatsWrites(String path) {
    articles.answers(Service.hangUp());
    assertThat(client.post(gateway.at(path), "text", KEY).statusCode()).isEqualTo(503);
    assertThat(articles.received()).hasSize(1);

    articles.answers(Service.page(503, ""));
    assertThat(client.post(gateway.at(path), "text", KEY).statusCode()).isEqualTo(503);
    assertThat(articles.received()).hasSize(2);
  }

  @Test
  void doesNotWaitForSlowServiceNorAskItTwice() {
    CountDownLatch answered = new CountDownLatch(1);
    articles.answers(
        exchange -> {
          awaitOrFail(answered);
          exchange.close();
        });

    HttpResponse<String> response = client.get(gateway.at(LIVE_BLOGS));
    answered.countDown();

    assertThat(response.statusCode()).isEqualTo(504);
    assertThat(Problem.in(response).text("type"))
        .isEqualTo("urn:liveblog-archive:problem:service-timeout");
    assertThat(articles.received()).hasSize(1);
  }

  @Test
  void givesImportsMoreTime() {
    CountDownLatch late = new CountDownLatch(1);
    articles.answers(
        exchange -> {
          awaitOrFail(late);
          Service.json(201, "{}").handle(exchange);
        });
    Thread.startVirtualThread(
        () -> {
          await().pollDelay(Duration.ofMillis(1_200)).until(() -> true);
          late.countDown();
        });

    assertThat(client.post(gateway.at(IMPORTS), "text", KEY).statusCode()).isEqualTo(201);
  }

  @Test
  void explainsAnswersThatBreakOffBeforeTheirBody() {
    articles.answers(
        exchange -> {
          exchange.sendResponseHeaders(200, 1_000);
          exchange.getResponseBody().flush();
          exchange.close();
        });

    HttpResponse<String> response = client.get(gateway.at(LIVE_BLOGS));

    assertThat(response.statusCode()).isEqualTo(503);
    Problem.in(response);
  }

  private static HttpHandler failing(int times, HttpHandler failure) {
    AtomicInteger answered = new AtomicInteger();
    return exchange -> {
      HttpHandler answer = answered.getAndIncrement() < times ? failure : Service.json(200, "{}");
      answer.handle(exchange);
    };
  }

  private static void awaitOrFail(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
