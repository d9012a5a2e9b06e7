package org.liveblogarchive.article.reading;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.problem.InvalidParameter;
import org.liveblogarchive.article.web.TimeBound;

/** The moment that a reader wants to go back to. */
public class AsOf {

  private AsOf() {}

  /**
   * Returns the moment, of a date its end, or null where none is asked for.
   *
   * @throws InvalidParameter where it has not come yet
   */
  public static @Nullable Instant moment(@Nullable TimeBound asOf, Clock clock) {
    if (asOf == null) {
      return null;
    }
    if (asOf.start().isAfter(clock.instant())) {
      throw InvalidParameter.of("asOf", "must not lie in the future");
    }
    return asOf.end();
  }
}
