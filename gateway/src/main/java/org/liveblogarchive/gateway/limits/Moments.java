package org.liveblogarchive.gateway.limits;

import java.time.Clock;
import java.time.Instant;

/** Moments in whole microseconds since 1970. */
final class Moments {

  private Moments() {}

  static long now(Clock clock) {
    Instant instant = clock.instant();
    return instant.getEpochSecond() * Policy.SECOND + instant.getNano() / 1000;
  }
}
