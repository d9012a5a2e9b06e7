package org.liveblogarchive.search.elasticsearch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something that is read anew when it is older than it may be. While many ask, that happens behind
 * their backs, once half of that age is reached. Otherwise one of those who ask does it; the others
 * take what is known meanwhile or, where that is much too old, read for themselves: nobody waits
 * for the failure of another.
 *
 * @param <T> what it is
 */
class Renewable<T> {

  private static final Logger log = LoggerFactory.getLogger(Renewable.class);

  private static final int MUCH_TOO_OLD = 5;

  private final Duration age;
  private final Clock clock;
  private final ReentrantLock renewing = new ReentrantLock();
  private volatile @Nullable Known<T> latest;

  Renewable(Duration age, Clock clock) {
    this.age = age;
    this.clock = clock;
  }

  /**
   * As it is now, or was a moment ago.
   *
   * @param renewal reads it anew; takes what was known before, or null
   */
  T now(Function<@Nullable T, T> renewal) {
    Known<T> known = latest;
    if (known != null && isWithin(age, known)) {
      if (!isWithin(age.dividedBy(2), known) && !renewing.isLocked()) {
        Thread.ofVirtual().name("renewal").start(() -> renewBehind(known, renewal));
      }
      return known.value();
    }
    boolean isOurTurn = renewing.tryLock();
    try {
      if (!isOurTurn && known != null && isWithin(age.multipliedBy(MUCH_TOO_OLD), known)) {
        return known.value();
      }
      return freshOrRenewed(renewal);
    } finally {
      if (isOurTurn) {
        renewing.unlock();
      }
    }
  }

  private void renewBehind(Known<T> known, Function<@Nullable T, T> renewal) {
    if (!renewing.tryLock()) {
      return;
    }
    try {
      if (known.equals(latest)) {
        var _ = anew(renewal);
      }
    } catch (RuntimeException e) {
      // Whoever asks when it has become too old meets the same.
      log.debug("Not renewed ahead of time: {}", e.toString());
    } finally {
      renewing.unlock();
    }
  }

  private T freshOrRenewed(Function<@Nullable T, T> renewal) {
    Known<T> known = latest;
    return known != null && isWithin(age, known) ? known.value() : anew(renewal);
  }

  /**
   * As it is now, nothing of it being older than this call.
   *
   * @param renewal reads it anew; takes what was known before, or null
   */
  T anew(Function<@Nullable T, T> renewal) {
    Known<T> known = latest;
    // Before it is read: what changes after this moment may be missing in it.
    Instant asked = clock.instant();
    T value = renewal.apply(known == null ? null : known.value());
    latest = new Known<>(value, asked);
    return value;
  }

  /** Reads it anew the next time, if this is what is known. */
  void forget(T value) {
    Known<T> known = latest;
    if (known != null && known.value().equals(value)) {
      latest = null;
    }
  }

  private boolean isWithin(Duration limit, Known<T> known) {
    return known.asked().plus(limit).isAfter(clock.instant());
  }

  private record Known<T>(T value, Instant asked) {}
}
