package org.liveblogarchive.search.articles;

/**
 * The article service does not know a cursor of its feed or snapshot any more: whoever reads it has
 * to start again, from the first page of the snapshot.
 */
public class CursorRejected extends RuntimeException {

  private CursorRejected(String message) {
    super(message);
  }

  /**
   * Built from the answer.
   *
   * @param status HTTP status of the answer
   */
  public static CursorRejected withStatus(int status) {
    return new CursorRejected("The article service refused a cursor with status " + status);
  }
}
