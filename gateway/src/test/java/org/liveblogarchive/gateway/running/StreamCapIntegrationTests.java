package org.liveblogarchive.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A client holds as many streams open as it may, and no more. */
class StreamCapIntegrationTests {

  private static final String EXPORT = "/api/v1/search/export";
  private static final int CAP = 5;

  @RegisterExtension
  static final Edge edge =
      Edge.with(
          "limits.anonymous.capacity=2000",
          "limits.anonymous.streams=" + CAP,
          "limits.costs[0].path=" + EXPORT,
          "limits.costs[0].stream=true");

  private final CountDownLatch end = new CountDownLatch(1);

  @Test
  void givesThousandAttemptsTheirCapAndNoMore() {
    edge.search().answers(exchange -> answerAtTheEnd(exchange));
    try (HttpClient http = HttpClient.newHttpClient()) {
      List<CompletableFuture<HttpResponse<String>>> all =
          IntStream.range(0, 1_000).mapToObj(_ -> open(http)).toList();
      try {
        await()
            .atMost(Duration.ofSeconds(60))
            .until(
                () -> all.stream().filter(CompletableFuture::isDone).count() == all.size() - CAP);
        assertThat(edge.gateway().gauge("gateway.limits.streams")).isEqualTo(CAP);
      } finally {
        end.countDown();
      }

      assertThat(all.stream().map(CompletableFuture::join).map(HttpResponse::statusCode))
          .containsOnly(200, 429)
          .filteredOn(status -> status == 200)
          .hasSize(CAP);
      await().until(() -> edge.gateway().gauge("gateway.limits.streams") == 0);
      HttpResponse<String> another = edge.get(EXPORT);
      assertThat(another.statusCode()).isEqualTo(200);
    }
  }

  @Test
  void givesBackTheSlotOfClientWhoLeaves() {
    edge.search().answers(exchange -> answerAtTheEnd(exchange));
    try {
      HttpClient leaving = HttpClient.newHttpClient();
      List<CompletableFuture<HttpResponse<String>>> all =
          IntStream.range(0, CAP).mapToObj(_ -> open(leaving)).toList();
      await().until(() -> edge.gateway().gauge("gateway.limits.streams") == CAP);

      leaving.shutdownNow();

      await().until(() -> edge.gateway().gauge("gateway.limits.streams") == 0);
      assertThat(all).allMatch(CompletableFuture::isCompletedExceptionally);
    } finally {
      end.countDown();
    }
  }

  @Test
  void saysWhichPolicyIsViolatedAndWhenToComeBack() {
    edge.search().answers(exchange -> answerAtTheEnd(exchange));
    try (HttpClient http = HttpClient.newHttpClient()) {
      List<CompletableFuture<HttpResponse<String>>> all =
          IntStream.range(0, CAP).mapToObj(_ -> open(http)).toList();
      await().until(() -> edge.gateway().gauge("gateway.limits.streams") == CAP);
      HttpResponse<String> refused = open(http).join();
      end.countDown();
      all.forEach(CompletableFuture::join);

      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(refused.headers().firstValue("Retry-After")).isPresent();
      Problem problem = Problem.in(refused);
      assertThat(problem.text("type")).endsWith(":stream-quota-exceeded");
      assertThat(problem.document().get("violated-policies").toString())
          .isEqualTo("[\"anonymous-streams\"]");
    } finally {
      end.countDown();
    }
  }

  private void answerAtTheEnd(com.sun.net.httpserver.HttpExchange exchange)
      throws java.io.IOException {
    try {
      end.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    Service.json(200, "{}").handle(exchange);
  }

  private static CompletableFuture<HttpResponse<String>> open(HttpClient http) {
    return http.sendAsync(
        HttpRequest.newBuilder(edge.gateway().at(EXPORT)).build(), BodyHandlers.ofString());
  }
}
