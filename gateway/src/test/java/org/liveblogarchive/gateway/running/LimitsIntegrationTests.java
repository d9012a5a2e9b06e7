package org.liveblogarchive.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many requests a client may make, whichever gateway it comes to. */
class LimitsIntegrationTests {

  private static final Service articles = new Service();
  private static EditorKey key;
  private static Gateway first;
  private static Gateway second;

  private Client client;

  @BeforeAll
  static void start() throws IOException {
    key = EditorKey.inFile();
    String[] settings = {
      key.setting(),
      "limits.anonymous.capacity=5",
      "limits.anonymous.refill-per-second=0.01",
      "limits.tiers.standard.capacity=20",
      "limits.tiers.standard.refill-per-second=0.02",
      "limits.anonymous.streams=3",
      "limits.guesses.capacity=3",
      "limits.guesses.refill-per-second=0.01",
      "limits.costs[0].path=/api/v1/search/export",
      "limits.costs[0].tokens=4",
      "limits.costs[0].stream=true",
      "limits.costs[1].path=/api/v1/liveblogs/{liveBlog}/stream",
      "limits.costs[1].stream=true"
    };
    first = Gateway.start(articles, articles, settings);
    second = Gateway.start(articles, articles, settings);
  }

  @AfterAll
  static void stop() throws IOException {
    first.close();
    second.close();
    key.close();
    articles.close();
  }

  @BeforeEach
  void connect() {
    articles.reset();
    client = new Client();
  }

  @AfterEach
  void disconnect() {
    client.close();
  }

  @Test
  void saysWhatIsLeft() {
    HttpResponse<String> response = read(first);

    assertThat(response.headers().allValues("RateLimit-Policy"))
        .containsExactly("\"anonymous\";q=5;w=500");
    assertThat(response.headers().allValues("RateLimit"))
        .containsExactly("\"anonymous\";r=4;t=100");
  }

  @Test
  void refusesOneRequestTooManyAndSaysWhenToAskAgain() {
    useUp(5, first);

    HttpResponse<String> response = read(first);

    assertThat(response.statusCode()).isEqualTo(429);
    String wait = response.headers().firstValue("Retry-After").orElseThrow();
    assertThat(Integer.parseInt(wait)).isBetween(80, 100);
    assertThat(response.headers().firstValue("RateLimit")).contains("\"anonymous\";r=0;t=" + wait);
    Problem problem = Problem.in(response);
    assertThat(problem.text("type"))
        .isEqualTo("https://iana.org/assignments/http-problem-types#quota-exceeded");
    assertThat(problem.document().get("violated-policies").toString()).isEqualTo("[\"anonymous\"]");
    assertThat(articles.received()).hasSize(5);
  }

  @Test
  void countsTogetherWithOtherGateways() {
    useUp(3, first);
    useUp(2, second);

    assertThat(read(first).statusCode()).isEqualTo(429);
    assertThat(read(second).statusCode()).isEqualTo(429);
  }

  @Test
  void limitsEachClientByItself() {
    useUp(5, first);

    try (Client other = new Client()) {
      assertThat(other.get(first.at("/api/v1/liveblogs")).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void isNotFooledByForwardedAddresses() {
    for (int request = 0; request < 5; request++) {
      client.get(first.at("/api/v1/liveblogs"), "X-Forwarded-For", "192.0.2." + request);
    }

    HttpResponse<String> response =
        client.get(
            first.at("/api/v1/liveblogs"),
            "X-Forwarded-For",
            "192.0.2.99",
            "Forwarded",
            "for=192.0.2.99");

    assertThat(response.statusCode()).isEqualTo(429);
  }

  @Test
  void countsWhatItRefusesForOtherReasons() {
    client.get(first.at("/nothing"));
    client.get(first.at("/api/v1/liveblogs/..%2f..%2finternal"));
    client.post(first.at("/api/v1/imports"), "text");
    client.get(first.at("/actuator/health"));
    client.get(first.at("/api/v1/nothing"));

    assertThat(read(first).statusCode()).isEqualTo(429);
    assertThat(articles.received()).isEmpty();
  }

  @Test
  void givesCallersWithKeyTheirOwnQuotaWhereverTheyAre() {
    useUp(5, first);

    HttpResponse<String> here =
        client.get(first.at("/api/v1/liveblogs"), EditorKey.HEADER, EditorKey.VALUE);
    try (Client elsewhere = new Client()) {
      HttpResponse<String> there =
          elsewhere.get(second.at("/api/v1/liveblogs"), EditorKey.HEADER, EditorKey.VALUE);

      assertThat(here.headers().firstValue("RateLimit-Policy"))
          .contains("\"standard\";q=20;w=1000");
      assertThat(here.headers().firstValue("RateLimit")).contains("\"standard\";r=19;t=50");
      assertThat(there.headers().firstValue("RateLimit").orElseThrow())
          .startsWith("\"standard\";r=18;t=");
    }
  }

  @Test
  void replacesLimitsThatServicesClaim() {
    articles.answers(
        exchange -> {
          exchange.getResponseHeaders().set("RateLimit", "\"mine\";r=1000");
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });

    assertThat(read(first).headers().allValues("RateLimit"))
        .containsExactly("\"anonymous\";r=4;t=100");
  }

  @Test
  void takesMoreForWhatCostsMore() {
    HttpResponse<String> export = client.get(first.at("/api/v1/search/export"));
    HttpResponse<String> another = client.get(second.at("/api/v1/search/export"));

    assertThat(export.headers().firstValue("RateLimit")).contains("\"anonymous\";r=1;t=100");
    assertThat(another.statusCode()).isEqualTo(429);
    String wait = another.headers().firstValue("Retry-After").orElseThrow();
    assertThat(Integer.parseInt(wait)).isBetween(280, 300);
    assertThat(read(first).statusCode()).isEqualTo(200);
  }

  @Test
  void limitsGuessesOfKeysMoreTightlyThanReads() {
    for (int guess = 0; guess < 3; guess++) {
      assertThat(guess(first, guess).statusCode()).isEqualTo(401);
    }

    HttpResponse<String> refused = guess(second, 3);

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(Problem.in(refused).document().get("violated-policies").toString())
        .isEqualTo("[\"key-guesses\"]");
    assertThat(read(first).statusCode()).isEqualTo(200);
  }

  @Test
  void givesBackWhatAnEndedStreamHeld() {
    articles.answers(Service.problem(404, "{\"status\":404}"));

    for (int stream = 0; stream < 5; stream++) {
      assertThat(client.get(first.at("/api/v1/liveblogs/none/stream")).statusCode()).isEqualTo(404);
    }
    assertThat(first.gauge("gateway.limits.streams")).isEqualTo(0);
  }

  private HttpResponse<String> guess(Gateway gateway, int number) {
    return client.get(gateway.at("/api/v1/liveblogs"), EditorKey.HEADER, "guess-" + number);
  }

  private HttpResponse<String> read(Gateway gateway) {
    return client.get(gateway.at("/api/v1/liveblogs"));
  }

  private void useUp(int tokens, Gateway gateway) {
    for (int token = 0; token < tokens; token++) {
      assertThat(read(gateway).statusCode()).isEqualTo(200);
    }
  }
}
