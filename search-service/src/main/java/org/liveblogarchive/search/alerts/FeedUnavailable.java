package org.liveblogarchive.search.alerts;

/**
 * The article service does not say where the change feed ends, so nothing can be matched from now
 * on.
 */
public class FeedUnavailable extends RuntimeException {

  private FeedUnavailable(RuntimeException cause) {
    super("The article service does not say where the change feed ends", cause);
  }

  static FeedUnavailable because(RuntimeException cause) {
    return new FeedUnavailable(cause);
  }
}
