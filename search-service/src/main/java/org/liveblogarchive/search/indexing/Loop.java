package org.liveblogarchive.search.indexing;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Repeats work in a thread of its own until it is stopped, whatever fails meanwhile. */
public class Loop {

  private static final Duration FAREWELL = Duration.ofSeconds(10);

  private final String name;
  private final Work work;
  private volatile @Nullable Thread thread;

  /**
   * Names the thread and the work; nothing starts yet.
   *
   * @param name of the thread
   * @param work what is repeated
   */
  public Loop(String name, Work work) {
    this.name = name;
    this.work = work;
  }

  /** Begins to repeat. */
  public void start() {
    // Interrupting a virtual thread also ends a socket read, so a held request delays no shutdown.
    Thread unstarted = Thread.ofVirtual().name(name).unstarted(this::run);
    thread = unstarted;
    unstarted.start();
  }

  /** Interrupts the work and waits a while until it has ended. */
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

  /** Whether it was started and not stopped since. */
  public boolean isRunning() {
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
  public interface Work {

    /** Does it once. */
    void go() throws InterruptedException;

    /** Reacts to its failure, as a rule with a pause. */
    void failed(RuntimeException failure) throws InterruptedException;
  }
}
