package org.liveblogarchive.search.indexing;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Compares the index with the article service for ever, at an easy pace. */
@Component
class Reconciler implements Loop.Work {

  private static final Logger log = LoggerFactory.getLogger(Reconciler.class);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final Lease lease;
  private final Editions editions;
  private final Rebuilds rebuilds;
  private final IndexingProgress progress;
  private final Comparison comparison;
  private final Replay replay;
  private final ReconcilerMeters meters;
  private final ReconcilerSettings settings;

  Reconciler(
      Lease lease,
      Editions editions,
      Rebuilds rebuilds,
      IndexingProgress progress,
      Comparison comparison,
      Replay replay,
      ReconcilerMeters meters,
      IndexingSettings settings) {
    this.lease = lease;
    this.editions = editions;
    this.rebuilds = rebuilds;
    this.progress = progress;
    this.comparison = comparison;
    this.replay = replay;
    this.meters = meters;
    this.settings = settings.reconciler();
  }

  @Override
  public void go() throws InterruptedException {
    lease.await();
    progress.awaitCaughtUp();
    if (isWorthIt()) {
      Findings found =
          comparison.run(Edition.CURRENT, new Pace(settings.pause()), _ -> stopUnlessHeld());
      replay.settleOvertaken();
      meters.compared(found);
      if (found.total() > 0) {
        log.warn("The index had drifted and was repaired: {}", found);
      }
    }
    Thread.sleep(settings.rest());
  }

  /** A rebuild compares by itself, and an outdated index is about to be rebuilt. */
  private boolean isWorthIt() {
    return rebuilds.latest().filter(Rebuild::isRunning).isEmpty()
        && editions.generation(Edition.CURRENT).filter(it -> !it.isOutdated()).isPresent();
  }

  private void stopUnlessHeld() {
    if (!lease.isHeld()) {
      throw Overtaken.writing("another replica compares from now on");
    }
  }

  @Override
  public void failed(RuntimeException failure) throws InterruptedException {
    log.info("The comparison was broken off and begins again: {}", failure.toString());
    Thread.sleep(settings.rest().compareTo(LONGEST_PAUSE) < 0 ? settings.rest() : LONGEST_PAUSE);
  }
}
