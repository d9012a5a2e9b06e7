package org.liveblogarchive.search.indexing;

/** The index cannot be reached or cannot take writes at the moment. */
public class IndexUnavailable extends RuntimeException {

  private IndexUnavailable(String message, Throwable cause) {
    super(message, cause);
  }

  private IndexUnavailable(String message) {
    super(message);
  }

  /** Built from the failure of a call. */
  public static IndexUnavailable causedBy(Exception failure) {
    return new IndexUnavailable("The search index is unavailable: " + failure, failure);
  }

  /** Built from what Elasticsearch said. */
  public static IndexUnavailable because(String reason) {
    return new IndexUnavailable("The search index does not take what it is given: " + reason);
  }

  static IndexUnavailable tooBusyFor(int changes) {
    return new IndexUnavailable("The search index is too busy to take " + changes + " changes");
  }
}
