package org.liveblogarchive.search.indexing;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Says under {@code indexing} whether the index keeps up, and names what is wrong. A lagging index
 * still answers searches, so this is never worse than {@code DEGRADED}, which answers 200.
 */
@Component
class IndexingHealthIndicator implements HealthIndicator {

  static final Status DEGRADED = new Status("DEGRADED");

  private final Lease lease;
  private final IndexingProgress progress;
  private final Outage outage;
  private final IndexingMeters meters;
  private final RebuildProgress rebuild;
  private final ReconcilerMeters reconciler;
  private final IndexingSettings settings;

  IndexingHealthIndicator(
      Lease lease,
      IndexingProgress progress,
      Outage outage,
      IndexingMeters meters,
      RebuildProgress rebuild,
      ReconcilerMeters reconciler,
      IndexingSettings settings) {
    this.lease = lease;
    this.progress = progress;
    this.outage = outage;
    this.meters = meters;
    this.rebuild = rebuild;
    this.reconciler = reconciler;
    this.settings = settings;
  }

  @Override
  public Health health() {
    List<String> reasons = new ArrayList<>();
    boolean indexes = lease.isHeld();
    if (outage.since().isPresent()) {
      reasons.add("outage");
    }
    if (indexes && progress.lag().compareTo(settings.tolerableLag()) > 0) {
      reasons.add("lag");
    }
    if (indexes && reconciler.age().compareTo(settings.reconciler().tolerableAge()) > 0) {
      reasons.add("reconciler-age");
    }
    if (rebuild.isFailed()) {
      reasons.add("rebuild-failed");
    }
    if (meters.deadLetters() > 0) {
      reasons.add("dead-letters");
    }
    var health =
        Health.status(reasons.isEmpty() ? Status.UP : DEGRADED)
            .withDetail("reasons", reasons)
            .withDetail("indexes", indexes);
    if (indexes) {
      health.withDetail("lagSeconds", progress.lag().toSeconds());
    }
    outage.since().ifPresent(since -> health.withDetail("outageSince", since));
    return health.build();
  }
}
