package org.liveblogarchive.search.indexing;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * What is being done in a thread of its own.
 *
 * @param <T> what comes of it
 */
class Later<T> {

  private final FutureTask<T> task;

  private Later(FutureTask<T> task) {
    this.task = task;
  }

  static <T> Later<T> begin(String name, Callable<T> work) {
    var task = new FutureTask<>(work);
    Thread.ofVirtual().name(name).start(task);
    return new Later<>(task);
  }

  /** What came of it; or throws what it threw. */
  T await() throws InterruptedException {
    try {
      return task.get();
    } catch (InterruptedException e) {
      task.cancel(true);
      throw e;
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException failure -> throw failure;
        case Error error -> throw error;
        case InterruptedException stopped -> throw stopped;
        case null, default -> throw new IllegalStateException(e.getCause());
      }
    }
  }

  boolean isOver() {
    return task.isDone();
  }

  void cancel() {
    task.cancel(true);
  }
}
