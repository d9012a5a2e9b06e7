package org.liveblogarchive.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpHandler;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads are tried again, a few times; writes never. */
class RetryIntegrationTests {

  private static final String LIVE_BLOGS = "/api/v1/liveblogs";
  private static final String IMPORTS = "/api/v1/imports";

  @RegisterExtension static final Edge edge = Edge.with();

  @Test
  void repeatsReadsThatFailForMoment() {
    edge.articles().answers(failingAtFirst(2, Service.page(503, "")));

    HttpResponse<String> response = edge.get(LIVE_BLOGS);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("{}");
    assertThat(edge.articles().received()).hasSize(3);
  }

  @Test
  void repeatsReadsWhoseConnectionBreaks() {
    edge.articles().answers(failingAtFirst(1, Service.hangUp()));

    assertThat(edge.get(LIVE_BLOGS).statusCode()).isEqualTo(200);
    assertThat(edge.articles().received()).hasSize(2);
  }

  @Test
  void givesUpAfterThreeAttempts() {
    edge.articles().answers(Service.hangUp());

    assertThat(edge.get(LIVE_BLOGS).statusCode()).isEqualTo(503);
    assertThat(edge.articles().received()).hasSize(3);
  }

  @Test
  void doesNotRepeatWhatTheServiceItselfGotWrong() {
    edge.articles().answers(Service.page(500, ""));

    assertThat(edge.get(LIVE_BLOGS).statusCode()).isEqualTo(502);
    assertThat(edge.articles().received()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {IMPORTS, LIVE_BLOGS})
  void neverRepeatsWrites(String path) {
    edge.articles().answers(Service.hangUp());
    assertThat(edge.write(path, "text").statusCode()).isEqualTo(503);
    assertThat(edge.articles().received()).hasSize(1);

    edge.articles().answers(Service.page(503, ""));
    assertThat(edge.write(path, "text").statusCode()).isEqualTo(503);
    assertThat(edge.articles().received()).hasSize(2);
  }

  private static HttpHandler failingAtFirst(int times, HttpHandler failure) {
    AtomicInteger answered = new AtomicInteger();
    return exchange -> {
      HttpHandler answer = answered.getAndIncrement() < times ? failure : Service.json(200, "{}");
      answer.handle(exchange);
    };
  }
}
