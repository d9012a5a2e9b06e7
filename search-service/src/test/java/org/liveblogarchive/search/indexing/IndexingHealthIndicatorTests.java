package org.liveblogarchive.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class IndexingHealthIndicatorTests {

  private static final Instant NOW = Instant.parse("2025-06-21T18:00:00Z");

  private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final IndexingProgress progress = new IndexingProgress(clock, registry);
  private final Outage outage = new Outage(clock);
  private final IndexingHealthIndicator indicator =
      new IndexingHealthIndicator(
          progress,
          outage,
          new IndexingSettings(
              500,
              Duration.ofSeconds(5),
              3,
              Duration.ofMillis(1),
              Duration.ofMillis(1),
              Duration.ofMinutes(1)));

  @Test
  void isUpWhileTheIndexKeepsUp() {
    progress.completeUntil(NOW.minusSeconds(60));

    assertThat(indicator.health().getStatus()).isEqualTo(Status.UP);
    assertThat(indicator.health().getDetails()).containsEntry("lagSeconds", 60L);
    assertThat(registry.get("indexing.lag").timeGauge().value(TimeUnit.SECONDS)).isEqualTo(60);
  }

  @Test
  void isDegradedWhileTheIndexLags() {
    progress.completeUntil(NOW.minusSeconds(61));

    assertThat(indicator.health().getStatus().getCode()).isEqualTo("DEGRADED");
  }

  @Test
  void isDegradedWhileIndexingCannotGoOn() {
    outage.failed(new IllegalStateException("down"));

    assertThat(indicator.health().getStatus().getCode()).isEqualTo("DEGRADED");
    assertThat(indicator.health().getDetails()).containsEntry("outageSince", NOW);
  }

  @Test
  void takesAFeedWhoseClockIsAheadForUpToDate() {
    progress.completeUntil(NOW.plusSeconds(5));

    assertThat(progress.lag()).isZero();
  }
}
