package org.liveblogarchive.search.indexing;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Counts what becomes of feed items: the metric {@code indexing.items} by outcome; and how many
 * dead letters there are: {@code indexing.dead-letters}.
 */
@Component
class IndexingMeters {

  private static final Logger log = LoggerFactory.getLogger(IndexingMeters.class);

  private final DeadLetters deadLetters;
  private final Counter written;
  private final Counter stale;
  private final Counter setAside;
  private volatile long kept;

  IndexingMeters(DeadLetters deadLetters, Lease lease, MeterRegistry registry) {
    this.deadLetters = deadLetters;
    this.written = counter(registry, "written");
    this.stale = counter(registry, "stale");
    this.setAside = counter(registry, "dead-lettered");
    Gauge.builder("indexing.dead-letters", () -> kept)
        .description("Feed items that could not be indexed and wait for an operator")
        .register(registry);
    Gauge.builder("indexing.lease.held", () -> lease.isHeld() ? 1 : 0)
        .description("1 in the replica that indexes, 0 in the others")
        .register(registry);
  }

  private static Counter counter(MeterRegistry registry, String outcome) {
    return Counter.builder("indexing.items")
        .description("Feed items by what became of them")
        .tag("outcome", outcome)
        .register(registry);
  }

  void written() {
    written.increment();
  }

  void stale() {
    stale.increment();
  }

  void setAside(DeadLetter letter) {
    setAside.increment();
    log.error("Set aside feed item as dead letter {}: {}", letter.id(), letter.reason());
  }

  /** Looks how many dead letters there are. */
  void countDeadLetters() {
    kept = deadLetters.count();
  }

  /** How many there were when last looked. */
  long deadLetters() {
    return kept;
  }
}
