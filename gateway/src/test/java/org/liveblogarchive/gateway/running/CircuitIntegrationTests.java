package org.liveblogarchive.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each route's circuit breaker: opens after six failures, tries again after two seconds. */
class CircuitIntegrationTests {

  private static final String SETTINGS = "resilience4j.circuitbreaker.configs.default.";
  private static final String LIVE_BLOGS = "/api/v1/liveblogs";
  private static final String SEARCH = "/api/v1/search";
  private static final String IMPORTS = "/api/v1/imports";

  @RegisterExtension
  static final Edge edge =
      Edge.with(
          SETTINGS + "sliding-window-size=6",
          SETTINGS + "minimum-number-of-calls=6",
          SETTINGS + "wait-duration-in-open-state=2s",
          SETTINGS + "permitted-number-of-calls-in-half-open-state=1");

  @Test
  void stopsAskingDeadService() {
    failSixTimes();

    assertThat(write()).isEqualTo(503);
    assertThat(edge.articles().received()).hasSize(6);
  }

  @Test
  void comesBackWhenTheServiceDoes() {
    failSixTimes();
    edge.articles().answers(Service.json(200, "{}"));

    await().until(() -> write() == 200);

    assertThat(write()).isEqualTo(200);
  }

  @Test
  void asksOnceInEachPauseWhileTheServiceStaysDead() {
    failSixTimes();

    await().until(() -> write() > 0 && asked() > 6);
    write();

    assertThat(asked()).isEqualTo(7);
  }

  @Test
  void givesUpOnOneRouteWithoutTheOthersOfTheSameService() {
    failSixTimes();
    edge.articles().answers(Service.json(200, "{}"));

    assertThat(write()).isEqualTo(503);
    assertThat(edge.get(LIVE_BLOGS).statusCode()).isEqualTo(200);
  }

  @Test
  void keepsServingLiveBlogsWhileSearchIsDown() {
    edge.search().stop();
    for (int request = 0; request < 10; request++) {
      assertThat(edge.get(SEARCH).statusCode()).isEqualTo(503);
    }

    assertThat(edge.get(LIVE_BLOGS).statusCode()).isEqualTo(200);
  }

  @Test
  void countsProblemsThatMeanUnavailability() {
    edge.articles().answers(Service.problem(503, "{\"status\":503}"));
    for (int request = 0; request < 7; request++) {
      write();
    }

    assertThat(asked()).isEqualTo(6);
  }

  @Test
  void doesNotCountOtherProblems() {
    edge.articles().answers(Service.problem(500, "{\"status\":500}"));
    for (int request = 0; request < 12; request++) {
      write();
    }

    assertThat(asked()).isEqualTo(12);
  }

  private void failSixTimes() {
    edge.articles().answers(Service.page(503, "<h1>Overloaded</h1>"));
    for (int request = 0; request < 6; request++) {
      assertThat(write()).isEqualTo(503);
    }
    assertThat(asked()).isEqualTo(6);
  }

  /** Imports, as that is never repeated: one request, one call. */
  private int write() {
    return edge.write(IMPORTS, "text").statusCode();
  }

  private int asked() {
    return edge.articles().received().size();
  }
}
