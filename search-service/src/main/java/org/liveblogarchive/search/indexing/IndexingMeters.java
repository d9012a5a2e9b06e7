package org.liveblogarchive.search.indexing;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Counts what becomes of feed items: the metric {@code indexing.items} by outcome. */
@Component
class IndexingMeters {

  private static final Logger log = LoggerFactory.getLogger(IndexingMeters.class);

  private final Counter written;
  private final Counter stale;
  private final Counter setAside;

  IndexingMeters(MeterRegistry registry) {
    this.written = counter(registry, "written");
    this.stale = counter(registry, "stale");
    this.setAside = counter(registry, "dead-lettered");
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
}
