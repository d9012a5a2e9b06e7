package org.liveblogarchive.cli.connection;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long one request is tried again. After a failure the pauses double, with jitter; where the
 * server says when to come back, that is obeyed. Being told to slow down is no failure: it is
 * obeyed until the waiting has taken too long altogether.
 */
final class Patience {

  private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(20);
  private static final Duration LONGEST_WAITING = Duration.ofMinutes(5);

  private final int retries;
  private int failures;
  private Duration waited = Duration.ZERO;

  /** Tries again so often after failures. */
  Patience(int retries) {
    this.retries = retries;
  }

  /** Returns how long to wait after a failure, or nothing where it is time to give up. */
  Optional<Duration> afterFailure(Optional<Duration> asked) {
    if (failures >= retries) {
      return Optional.empty();
    }
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, 10));
    failures++;
    return within(asked.orElse(jittered(min(pause, LONGEST_PAUSE))));
  }

  /** Returns how long to wait where there were too many requests, or nothing. */
  Optional<Duration> afterTooMany(Optional<Duration> asked) {
    // Several callers who wait equally long would all come back at once.
    Duration pause = asked.filter(Duration::isPositive).orElse(Duration.ofSeconds(1));
    return within(pause.plusMillis(ThreadLocalRandom.current().nextLong(250)));
  }

  private Optional<Duration> within(Duration pause) {
    if (waited.plus(pause).compareTo(LONGEST_WAITING) > 0) {
      return Optional.empty();
    }
    waited = waited.plus(pause);
    return Optional.of(pause);
  }

  private static Duration jittered(Duration pause) {
    return pause.multipliedBy(75 + ThreadLocalRandom.current().nextInt(50)).dividedBy(100);
  }

  static Duration min(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
