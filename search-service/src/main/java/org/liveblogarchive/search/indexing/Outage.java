package org.liveblogarchive.search.indexing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A time in which indexing cannot go on: logged once when it begins and once when it is over. */
@Component
class Outage {

  private static final Logger log = LoggerFactory.getLogger(Outage.class);

  private final Clock clock;
  private volatile @Nullable Instant since;

  Outage(Clock clock) {
    this.clock = clock;
  }

  void failed(RuntimeException failure) {
    if (since == null) {
      since = clock.instant();
      log.warn("Indexing cannot go on and will keep trying: {}", failure.toString(), failure);
    } else {
      log.debug("Indexing still cannot go on: {}", failure.toString());
    }
  }

  void succeeded() {
    Instant began = since;
    if (began != null) {
      since = null;
      log.info("Indexing goes on after {}", Duration.between(began, clock.instant()));
    }
  }

  /** When the present outage began, or nothing when there is none. */
  Optional<Instant> since() {
    return Optional.ofNullable(since);
  }
}
