package org.liveblogarchive.search.indexing;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Repeats work in a thread of its own until it is stopped, whatever fails meanwhile. */
public class Loop {

  private static final Duration FAREWELL = Duration.ofSeconds(10);

  private final Thread.Builder threads;
  private final Work work;
  private volatile @Nullable Thread thread;

  private Loop(Thread.Builder threads, Work work) {
    this.threads = threads;
    this.work = work;
  }

  /**
   * Prepares to repeat work that mostly waits; nothing starts yet.
   *
   * @param name of the thread
   * @param work what is repeated
   */
  public static Loop waiting(String name, Work work) {
    // Interrupting a virtual thread also ends a socket read, so a held request delays no shutdown.
    return new Loop(Thread.ofVirtual().name(name), work);
  }

  /**
   * Prepares to repeat work that computes for long, which in a virtual thread would hold up those
   * that wait; nothing starts yet.
   *
   * @param name of the thread
   * @param work what is repeated
   */
  public static Loop computing(String name, Work work) {
    return new Loop(Thread.ofPlatform().daemon().name(name), work);
  }

  /** Begins to repeat. */
  public void start() {
    Thread unstarted = threads.unstarted(this::run);
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
