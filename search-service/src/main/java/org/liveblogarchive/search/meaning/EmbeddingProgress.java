package org.liveblogarchive.search.meaning;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How far embedding is: the metrics {@code meaning.lag}, {@code meaning.pending} and {@code
 * meaning.embedded}. Where this replica does not embed, it does not know, and the first two are not
 * a number.
 */
@Component
class EmbeddingProgress {

  private final Clock clock;
  private final Counter embedded;
  private volatile @Nullable Instant completeUntil;
  private volatile double pending = Double.NaN;

  EmbeddingProgress(Clock clock, MeterRegistry registry) {
    this.clock = clock;
    this.embedded =
        Counter.builder("meaning.embedded")
            .description("Entries that were given a vector, or found to have no words")
            .register(registry);
    Gauge.builder("meaning.pending", () -> pending)
        .description("Entries that wait for a vector")
        .register(registry);
    TimeGauge.builder("meaning.lag", this::lagInMillis, TimeUnit.MILLISECONDS)
        .description("Time since every entry that was searchable then was known to have its vector")
        .register(registry);
  }

  /** Some entries were embedded and some are left. */
  void embedded(int entries, long left) {
    embedded.increment(entries);
    pending = left;
  }

  /** All that was searchable then is embedded. */
  void completeUntil(Instant instant) {
    completeUntil = instant;
  }

  /** Embedding begins here, or goes on after another replica did it. */
  void begin() {
    if (completeUntil == null) {
      completeUntil = clock.instant();
    }
  }

  /** Embedding is not done here (any more). */
  void end() {
    completeUntil = null;
    pending = Double.NaN;
  }

  private double lagInMillis() {
    Instant then = completeUntil;
    return then == null ? Double.NaN : Duration.between(then, clock.instant()).toMillis();
  }
}
