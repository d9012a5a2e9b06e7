package org.liveblogarchive.search.alerts;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.articles.FeedEnd;
import org.liveblogarchive.search.indexing.Kept;
import org.liveblogarchive.search.indexing.Mark;
import org.liveblogarchive.search.indexing.Overtaken;
import org.liveblogarchive.search.indexing.Register;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The place up to which the change feed is matched, shared by all replicas. */
@Component
class FeedPlace {

  private static final Logger log = LoggerFactory.getLogger(FeedPlace.class);

  private final Register<FollowedFeed> register;
  private final FeedEnd feedEnd;
  private final Clock clock;

  FeedPlace(Register<FollowedFeed> register, FeedEnd feedEnd, Clock clock) {
    this.register = register;
    this.feedEnd = feedEnd;
    this.clock = clock;
  }

  /**
   * The place; where there is none yet, it is the present end of the feed from now on.
   *
   * @throws org.liveblogarchive.search.articles.FeedUnavailable when there is none yet and the
   *     article service does not answer
   */
  Kept<FollowedFeed> now() {
    Optional<Kept<FollowedFeed>> known = register.load();
    if (known.isPresent()) {
      return known.get();
    }
    try {
      return begin(0, null);
    } catch (Overtaken e) {
      // Another replica began at this very moment.
      return register.load().orElseThrow(() -> e);
    }
  }

  /** Gives a place up that the feed does not know any more, for its present end. */
  void beginAgain(Kept<FollowedFeed> lost) {
    log.warn("The change feed begins anew: what it told meanwhile is not matched with alerts");
    var _ = begin(lost.value().sequence(), lost.mark());
  }

  /**
   * Replaces the place.
   *
   * @throws Overtaken when somebody else did so since it was seen
   */
  Kept<FollowedFeed> move(FollowedFeed next, Kept<FollowedFeed> seen) {
    return register.save(next, seen.mark());
  }

  private Kept<FollowedFeed> begin(long atLeast, @Nullable Mark seen) {
    String end = feedEnd.now();
    // Time goes on even where the last number that was given away is forgotten.
    long sequence = Math.max(clock.millis(), atLeast);
    log.info("Alerts are matched from now on");
    return register.save(new FollowedFeed(end, sequence), seen);
  }
}
