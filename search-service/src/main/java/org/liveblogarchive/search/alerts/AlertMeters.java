package org.liveblogarchive.search.alerts;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.liveblogarchive.search.indexing.Duty;
import org.springframework.stereotype.Component;

/**
 * Counts deliveries: the metric {@code alerts.deliveries} by outcome; and tells how far matching is
 * behind: {@code alerts.lag}, which only the replica that matches knows.
 */
@Component
class AlertMeters {

  private final MeterRegistry registry;
  private volatile Instant matchedUntil;

  AlertMeters(MeterRegistry registry, Duty duty, Clock clock) {
    this.registry = registry;
    this.matchedUntil = clock.instant();
    for (Outcome outcome : Outcome.values()) {
      count(outcome, 0);
    }
    TimeGauge.builder(
            "alerts.lag",
            () ->
                duty.isHeld()
                    ? Math.max(0, Duration.between(matchedUntil, clock.instant()).toMillis())
                    : Double.NaN,
            TimeUnit.MILLISECONDS)
        .description("Time since everything recorded until then was matched with all alerts")
        .register(registry);
  }

  void matchedUntil(Instant instant) {
    matchedUntil = instant;
  }

  void matched(int deliveries) {
    count(Outcome.MATCHED, deliveries);
  }

  void count(Outcome outcome) {
    count(outcome, 1);
  }

  private void count(Outcome outcome, int times) {
    registry
        .counter("alerts.deliveries", "outcome", outcome.name().toLowerCase(Locale.ROOT))
        .increment(times);
  }

  /** What happens to deliveries. */
  enum Outcome {
    MATCHED,
    STREAMED,
    SENT,
    FAILED,
    OUTDATED,
    DEAD
  }
}
