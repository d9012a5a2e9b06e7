package org.liveblogarchive.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liveblogarchive.search.indexing.Rebuild.State.FAILED;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import tools.jackson.databind.json.JsonMapper;

class IndexingHealthIndicatorTests {

  private static final Instant NOW = Instant.parse("2025-06-21T18:00:00Z");

  private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final IndexingSettings settings = SettingsOf.indexing();
  private final Lease lease = new Lease(new RememberedRegister<>(), settings);
  private final RememberedDeadLetters deadLetters = new RememberedDeadLetters();
  private final IndexingMeters meters = new IndexingMeters(deadLetters, lease, registry);
  private final IndexingProgress progress = new IndexingProgress(clock, lease, registry);
  private final Outage outage = new Outage(clock);
  private final RememberedRegister<Rebuild> register = new RememberedRegister<>();
  private final RebuildProgress rebuild =
      new RebuildProgress(new Rebuilds(register, clock), registry);
  private final IndexingHealthIndicator indicator =
      new IndexingHealthIndicator(
          lease,
          progress,
          outage,
          meters,
          rebuild,
          new ReconcilerMeters(lease, clock, registry),
          settings);

  @BeforeEach
  void thisReplicaIndexes() {
    lease.pursue();
  }

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
  void namesWhatIsWrong() {
    progress.completeUntil(NOW.minusSeconds(61));
    outage.failed(new IllegalStateException("down"));
    deadLetters.add(DeadLetter.of(new JsonMapper().createObjectNode(), "broken", NOW));
    meters.countDeadLetters();
    var _ =
        register.save(
            Rebuild.requested(Rebuild.Reason.REQUESTED, NOW).failing("differs").ended(FAILED, NOW),
            null);
    rebuild.look();

    assertThat(indicator.health().getDetails())
        .containsEntry("reasons", List.of("outage", "lag", "rebuild-failed", "dead-letters"));
  }

  @Test
  void leavesTheLagToTheReplicaThatIndexes() {
    lease.release();
    progress.completeUntil(NOW.minusSeconds(61));

    assertThat(indicator.health().getStatus()).isEqualTo(Status.UP);
    assertThat(registry.get("indexing.lag").timeGauge().value(TimeUnit.SECONDS)).isNaN();
  }

  @Test
  void takesAFeedWhoseClockIsAheadForUpToDate() {
    progress.completeUntil(NOW.plusSeconds(5));

    assertThat(progress.lag()).isZero();
  }
}
