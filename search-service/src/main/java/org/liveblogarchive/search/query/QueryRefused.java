package org.liveblogarchive.search.query;

/** The text of a search is more than the index takes on. */
public class QueryRefused extends RuntimeException {

  private QueryRefused(Throwable cause) {
    super("The index refuses the query", cause);
  }

  /** Built from the index's refusal. */
  public static QueryRefused causedBy(Exception refusal) {
    return new QueryRefused(refusal);
  }
}
