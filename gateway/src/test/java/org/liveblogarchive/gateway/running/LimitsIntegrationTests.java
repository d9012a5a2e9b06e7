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
      "limits.keyed.capacity=20",
      "limits.keyed.refill-per-second=0.02"
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
    client.get(first.at("/api/v1/liveblogs"), "X-API-Key", "guess");
    client.get(first.at("/actuator/health"));

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

      assertThat(here.headers().firstValue("RateLimit-Policy")).contains("\"keyed\";q=20;w=1000");
      assertThat(here.headers().firstValue("RateLimit")).contains("\"keyed\";r=19;t=50");
      assertThat(there.headers().firstValue("RateLimit").orElseThrow())
          .startsWith("\"keyed\";r=18;t=");
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

  private HttpResponse<String> read(Gateway gateway) {
    return client.get(gateway.at("/api/v1/liveblogs"));
  }

  private void useUp(int tokens, Gateway gateway) {
    for (int token = 0; token < tokens; token++) {
      assertThat(read(gateway).statusCode()).isEqualTo(200);
    }
  }
}
