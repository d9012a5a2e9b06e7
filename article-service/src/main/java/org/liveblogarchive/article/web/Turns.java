package org.liveblogarchive.article.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.liveblogarchive.article.problem.Problem;

/** Lets only so much of something costly be done at once; the rest waits for a while. */
public final class Turns {

  private final Semaphore free;
  private final Duration patience;

  /** Lets {@code atOnce} be done at once, and others wait at most {@code patience}. */
  public Turns(int atOnce, Duration patience) {
    this.free = new Semaphore(atOnce, true);
    this.patience = patience;
  }

  /** Does something when its turn comes; where that takes too long, throws what is busy. */
  public <T, E extends Exception> T take(Supplier<? extends Problem> busy, Task<T, E> task)
      throws E {
    if (!isMyTurn()) {
      throw busy.get();
    }
    try {
      return task.carryOut();
    } finally {
      free.release();
    }
  }

  private boolean isMyTurn() {
    try {
      return free.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Something costly. */
  @FunctionalInterface
  public interface Task<T, E extends Exception> {
    /** Does it. */
    T carryOut() throws E;
  }
}
