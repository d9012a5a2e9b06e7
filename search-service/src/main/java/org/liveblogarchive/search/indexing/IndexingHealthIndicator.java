package org.liveblogarchive.search.indexing;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Says under {@code indexing} whether the index keeps up. A lagging index still answers searches,
 * so this is never worse than {@code DEGRADED}, which answers 200.
 */
@Component
class IndexingHealthIndicator implements HealthIndicator {

  static final Status DEGRADED = new Status("DEGRADED");

  private final IndexingProgress progress;
  private final Outage outage;
  private final IndexingSettings settings;

  IndexingHealthIndicator(IndexingProgress progress, Outage outage, IndexingSettings settings) {
    this.progress = progress;
    this.outage = outage;
    this.settings = settings;
  }

  @Override
  public Health health() {
    var lag = progress.lag();
    boolean keepsUp = outage.since().isEmpty() && lag.compareTo(settings.tolerableLag()) <= 0;
    var health =
        Health.status(keepsUp ? Status.UP : DEGRADED).withDetail("lagSeconds", lag.toSeconds());
    outage.since().ifPresent(since -> health.withDetail("outageSince", since));
    return health.build();
  }
}
