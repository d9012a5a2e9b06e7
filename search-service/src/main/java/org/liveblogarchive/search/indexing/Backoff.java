package org.liveblogarchive.search.indexing;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Pauses that double with every failure, jittered so that replicas do not move in step. */
class Backoff {

  private final Duration first;
  private final Duration longest;
  private Duration next;

  Backoff(IndexingSettings settings) {
    this.first = settings.firstPause();
    this.longest = settings.longestPause();
    this.next = first;
  }

  void reset() {
    next = first;
  }

  void pause() throws InterruptedException {
    Thread.sleep(nextPause());
  }

  Duration nextPause() {
    Duration ceiling = next.compareTo(longest) < 0 ? next : longest;
    next = ceiling.multipliedBy(2);
    // Between half of the ceiling and all of it.
    double share = ThreadLocalRandom.current().nextDouble(0.5, 1);
    return Duration.ofNanos((long) (ceiling.toNanos() * share));
  }
}
