package org.liveblogarchive.search.query;

/** The view of the index that a next page would continue is gone. */
public class PageExpired extends RuntimeException {

  private PageExpired(Throwable cause) {
    super("The point in time of the search is gone", cause);
  }

  /** Built from the index's answer. */
  public static PageExpired causedBy(Exception answer) {
    return new PageExpired(answer);
  }
}
