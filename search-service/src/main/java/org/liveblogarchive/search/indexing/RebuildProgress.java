package org.liveblogarchive.search.indexing;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The latest rebuild as every replica knows it: the metric {@code indexing.rebuild.share}, which is
 * not a number while none goes on.
 */
@Component
class RebuildProgress {

  private final Rebuilds rebuilds;
  private volatile Optional<Rebuild> latest = Optional.empty();

  RebuildProgress(Rebuilds rebuilds, MeterRegistry registry) {
    this.rebuilds = rebuilds;
    Gauge.builder("indexing.rebuild.share", this::share)
        .description("How much of the rebuild that goes on is done, from 0 to 1")
        .register(registry);
  }

  /** Looks how far it is. */
  void look() {
    latest = rebuilds.latest();
  }

  boolean isFailed() {
    return latest.filter(rebuild -> rebuild.state() == Rebuild.State.FAILED).isPresent();
  }

  private double share() {
    return latest.filter(Rebuild::isRunning).map(Rebuild::share).orElse(Double.NaN);
  }
}
