package org.liveblogarchive.search.indexing;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * How far the index is behind: the metric {@code indexing.lag}. While the feed is idle this is the
 * age of its last answer, so up to the time that a request is held.
 */
@Component
public class IndexingProgress {

  private final Clock clock;
  private volatile Instant completeUntil;

  IndexingProgress(Clock clock, MeterRegistry registry) {
    this.clock = clock;
    this.completeUntil = clock.instant();
    TimeGauge.builder("indexing.lag", () -> lag().toMillis(), TimeUnit.MILLISECONDS)
        .description("Time since the index was known to hold everything recorded until then")
        .register(registry);
  }

  /** Everything recorded until then is indexed. */
  void completeUntil(Instant instant) {
    completeUntil = instant;
  }

  /** How far the index is behind. */
  public Duration lag() {
    Duration lag = Duration.between(completeUntil, clock.instant());
    // The feed's clock may be a little ahead of this one.
    return lag.isNegative() ? Duration.ZERO : lag;
  }
}
