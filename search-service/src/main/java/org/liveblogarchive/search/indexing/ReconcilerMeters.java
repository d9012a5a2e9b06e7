package org.liveblogarchive.search.indexing;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * What comparing the index for ever found: the metrics {@code indexing.reconciler.age} and {@code
 * indexing.reconciler.findings} by the kind of drift.
 */
@Component
class ReconcilerMeters {

  private final Clock clock;
  private final Map<Drift, Counter> findings = new EnumMap<>(Drift.class);
  private volatile Instant complete;

  ReconcilerMeters(Lease lease, Clock clock, MeterRegistry registry) {
    this.clock = clock;
    this.complete = clock.instant();
    for (Drift drift : Drift.values()) {
      findings.put(
          drift,
          Counter.builder("indexing.reconciler.findings")
              .description("Documents that differed from the article service, and how")
              .tag("drift", drift.name().toLowerCase(Locale.ROOT))
              .register(registry));
    }
    TimeGauge.builder(
            "indexing.reconciler.age",
            () -> lease.isHeld() ? age().toMillis() : Double.NaN,
            TimeUnit.MILLISECONDS)
        .description("Time since the index was last compared with the article service")
        .register(registry);
  }

  /** Notes the end of a comparison. */
  void compared(Findings found) {
    found.drift().forEach((drift, times) -> requireNonNull(findings.get(drift)).increment(times));
    complete = clock.instant();
  }

  /** Time since the last comparison ended, or since this replica started. */
  Duration age() {
    return Duration.between(complete, clock.instant());
  }
}
