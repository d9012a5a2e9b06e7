package org.liveblogarchive.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An outage is not multiplied by those who repeat what fails. */
class RetryBudgetIntegrationTests {

  private static final int READS = 60;

  /** As if there were no circuit breaker, which would hide what the budget does. */
  @RegisterExtension
  static final Edge edge =
      Edge.with(
          "resilience4j.circuitbreaker.configs.default.sliding-window-size=1000",
          "resilience4j.circuitbreaker.configs.default.minimum-number-of-calls=1000",
          "retries.reserve=2",
          "retries.first-backoff=1ms");

  @Test
  void repeatsSmallPartOfWhatFails() {
    edge.articles().answers(Service.page(503, ""));
    long started = System.nanoTime();

    for (int read = 0; read < READS; read++) {
      assertThat(edge.get("/api/v1/liveblogs").statusCode()).isEqualTo(503);
    }

    // Two in reserve, a fifth of one each second, and a tenth of all reads.
    long seconds = (System.nanoTime() - started) / 1_000_000_000 + 1;
    assertThat(edge.articles().received())
        .hasSizeBetween(READS + 2, READS + 2 + READS / 10 + Math.toIntExact(seconds));
  }
}
