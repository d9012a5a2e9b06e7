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
 * age of its last answer, so up to the time that a request is held. Only the replica that indexes
 * knows it; for the others it is not a number.
 */
@Component
public class IndexingProgress {

  private final Clock clock;
  private volatile Instant completeUntil;
  private long caughtUpAt = Long.MIN_VALUE;

  IndexingProgress(Clock clock, Lease lease, MeterRegistry registry) {
    this.clock = clock;
    this.completeUntil = clock.instant();
    TimeGauge.builder(
            "indexing.lag",
            () -> lease.isHeld() ? lag().toMillis() : Double.NaN,
            TimeUnit.MILLISECONDS)
        .description("Time since the index was known to hold everything recorded until then")
        .register(registry);
  }

  /** Everything recorded until then is indexed. */
  void completeUntil(Instant instant) {
    completeUntil = instant;
  }

  /**
   * Everything that the feed showed at some time is indexed.
   *
   * @param askedAt when the feed was asked, by {@link System#nanoTime}
   */
  synchronized void caughtUp(long askedAt) {
    caughtUpAt = askedAt;
    notifyAll();
  }

  /** Waits until everything is indexed that the feed shows now. */
  synchronized void awaitCaughtUp() throws InterruptedException {
    long now = System.nanoTime();
    while (caughtUpAt == Long.MIN_VALUE || caughtUpAt - now < 0) {
      wait();
    }
  }

  /**
   * Whether everything is indexed, or set aside, that the feed showed at some time.
   *
   * @param time by {@link System#nanoTime}
   */
  public synchronized boolean hasCaughtUpSince(long time) {
    return caughtUpAt != Long.MIN_VALUE && caughtUpAt - time >= 0;
  }

  /** How far the index is behind, where this replica indexes. */
  public Duration lag() {
    Duration lag = Duration.between(completeUntil, clock.instant());
    // The feed's clock may be a little ahead of this one.
    return lag.isNegative() ? Duration.ZERO : lag;
  }
}
