package org.liveblogarchive.search.indexing;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps the feed tail going from start to shutdown, whatever fails meanwhile. */
@Component
class FeedTailRunner implements SmartLifecycle {

  private static final Duration FAREWELL = Duration.ofSeconds(10);

  private final FeedTail tail;
  private final Outage outage;
  private final Backoff backoff;
  private volatile @Nullable Thread thread;

  FeedTailRunner(FeedTail tail, Outage outage, IndexingSettings settings) {
    this.tail = tail;
    this.outage = outage;
    this.backoff = new Backoff(settings);
  }

  @Override
  public void start() {
    // Interrupting a virtual thread also ends a socket read, so a held request delays no shutdown.
    Thread unstarted = Thread.ofVirtual().name("feed-tail").unstarted(this::run);
    thread = unstarted;
    unstarted.start();
  }

  @Override
  public void stop() {
    Thread running = thread;
    thread = null;
    if (running == null) {
      return;
    }
    running.interrupt();
    try {
      boolean _ = running.join(FAREWELL);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  private void run() {
    try {
      while (isRunning()) {
        advanceOrPause();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void advanceOrPause() throws InterruptedException {
    try {
      tail.advance();
      outage.succeeded();
      backoff.reset();
    } catch (RuntimeException failure) {
      // What an interrupt breaks on the way out is no outage.
      if (isRunning()) {
        outage.failed(failure);
        backoff.pause();
      }
    }
  }
}
