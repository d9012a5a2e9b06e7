package org.liveblogarchive.search.indexing;

import java.time.Duration;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps indexing going from start to shutdown: the lease, the tail and the reconciler. */
@Component
class IndexingLifecycle implements SmartLifecycle {

  private final Lease lease;
  private final Editions editions;
  private final RebuildDirector director;
  private final FeedTail tail;
  private final IndexingMeters meters;
  private final RebuildProgress rebuild;
  private final Outage outage;
  private final Duration renewal;
  private final Backoff backoff;

  private final Loop leasing = Loop.waiting("lease", new Leasing());
  private final Loop tailing = Loop.waiting("feed-tail", new Tailing());
  private final Loop reconciling;

  IndexingLifecycle(
      Lease lease,
      Editions editions,
      RebuildDirector director,
      FeedTail tail,
      Reconciler reconciler,
      IndexingMeters meters,
      RebuildProgress rebuild,
      Outage outage,
      IndexingSettings settings) {
    this.lease = lease;
    this.editions = editions;
    this.director = director;
    this.tail = tail;
    this.meters = meters;
    this.rebuild = rebuild;
    this.outage = outage;
    this.renewal = settings.lease().renewal();
    this.backoff = new Backoff(settings);
    this.reconciling = Loop.waiting("reconciler", reconciler);
  }

  @Override
  public void start() {
    leasing.start();
    tailing.start();
    reconciling.start();
  }

  @Override
  public void stop() {
    reconciling.stop();
    tailing.stop();
    director.rest();
    leasing.stop();
    try {
      lease.release();
    } catch (RuntimeException e) {
      // It runs out by itself.
      outage.failed(e);
    }
  }

  @Override
  public boolean isRunning() {
    return tailing.isRunning();
  }

  private final class Leasing implements Loop.Work {

    private boolean prepared;

    @Override
    public void go() throws InterruptedException {
      if (!prepared) {
        // Also where it exists: an earlier version of this service may have made it.
        editions.prepareState();
        prepared = true;
      }
      lease.pursue();
      if (!lease.isHeld()) {
        outage.succeeded();
      }
      meters.countDeadLetters();
      rebuild.look();
      Thread.sleep(renewal);
    }

    @Override
    public void failed(RuntimeException failure) throws InterruptedException {
      if (failure instanceof IndexMissing) {
        prepared = false;
      } else if (!lease.isHeld()) {
        outage.failed(failure);
      }
      Thread.sleep(renewal);
    }
  }

  private final class Tailing implements Loop.Work {

    @Override
    public void go() throws InterruptedException {
      if (!lease.isHeld()) {
        director.rest();
        lease.await();
      }
      tail.advance(director.direct());
      outage.succeeded();
      backoff.reset();
    }

    @Override
    public void failed(RuntimeException failure) throws InterruptedException {
      if (!(failure instanceof Overtaken)) {
        outage.failed(failure);
      }
      backoff.pause();
    }
  }
}
