package org.liveblogarchive.search.indexing;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Repeats work in a thread of its own until it is stopped, whatever fails meanwhile. */
class Loop {

  private static final Duration FAREWELL = Duration.ofSeconds(10);

  private final String name;
  private final Work work;
  private volatile @Nullable Thread thread;

  Loop(String name, Work work) {
    this.name = name;
    this.work = work;
  }

  void start() {
    // Interrupting a virtual thread also ends a socket read, so a held request delays no shutdown.
    Thread unstarted = Thread.ofVirtual().name(name).unstarted(this::run);
    thread = unstarted;
    unstarted.start();
  }

  void stop() {
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

  boolean isRunning() {
    return thread != null;
  }

  private void run() {
    try {
      while (isRunning()) {
        step();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void step() throws InterruptedException {
    try {
      work.go();
    } catch (RuntimeException failure) {
      // What an interrupt breaks on the way out is no failure.
      if (isRunning()) {
        work.failed(failure);
      }
    }
  }

  /** What is repeated. */
  interface Work {

    /** Does it once. */
    void go() throws InterruptedException;

    /** Reacts to its failure, as a rule with a pause. */
    void failed(RuntimeException failure) throws InterruptedException;
  }
}
