package org.liveblogarchive.search.alerts;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * Bounds how much is under way at once. Whoever waits for a slow host takes no slot from those who
 * go elsewhere.
 */
@Component
class Slots {

  private final Map<String, Semaphore> hosts = new ConcurrentHashMap<>();
  private final Semaphore all;
  private final int each;

  Slots(AlertSettings settings) {
    this.all = new Semaphore(settings.webhooks().parallel());
    this.each = settings.webhooks().parallelPerHost();
  }

  <T> T with(String host, Work<T> work) throws InterruptedException {
    Semaphore own = hosts.computeIfAbsent(host, _ -> new Semaphore(each));
    own.acquire();
    try {
      all.acquire();
      try {
        return work.go();
      } finally {
        all.release();
      }
    } finally {
      own.release();
    }
  }

  /**
   * What is bounded.
   *
   * @param <T> what comes of it
   */
  @FunctionalInterface
  interface Work<T> {
    T go() throws InterruptedException;
  }
}
