package org.liveblogarchive.search.articles;

/** The article service does not say where its change feed ends. */
public class FeedUnavailable extends RuntimeException {

  private FeedUnavailable(RuntimeException cause) {
    super("The article service does not say where its change feed ends", cause);
  }

  static FeedUnavailable because(RuntimeException cause) {
    return new FeedUnavailable(cause);
  }
}
