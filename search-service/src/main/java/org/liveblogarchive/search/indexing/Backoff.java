package org.liveblogarchive.search.indexing;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Pauses that double with every failure, jittered so that replicas do not move in step. */
public class Backoff {

  private final Duration first;
  private final Duration longest;
  private int failures;

  Backoff(IndexingSettings settings) {
    this.first = settings.firstPause();
    this.longest = settings.longestPause();
  }

  void reset() {
    failures = 0;
  }

  void pause() throws InterruptedException {
    Thread.sleep(nextPause());
  }

  Duration nextPause() {
    failures++;
    return pauseAfter(failures, first, longest);
  }

  /**
   * A pause: twice as long after each failure, and somewhere between half of that and all of it.
   *
   * @param failures how many there were in a row, at least one
   * @param first longest pause after the first of them
   * @param longest longest of all pauses
   */
  public static Duration pauseAfter(int failures, Duration first, Duration longest) {
    Duration ceiling = first;
    for (int i = 1; i < failures && ceiling.compareTo(longest) < 0; i++) {
      ceiling = ceiling.multipliedBy(2);
    }
    Duration most = ceiling.compareTo(longest) < 0 ? ceiling : longest;
    return Duration.ofNanos(
        (long) (most.toNanos() * ThreadLocalRandom.current().nextDouble(0.5, 1)));
  }
}
