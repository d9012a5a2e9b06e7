package org.liveblogarchive.search.articles;

/** The feed does not know the cursor any more: whoever tails it has to start from the beginning. */
public class CursorRejected extends RuntimeException {

  private CursorRejected(String message) {
    super(message);
  }

  /**
   * Built from the feed's answer.
   *
   * @param status HTTP status that the feed answered with
   */
  public static CursorRejected withStatus(int status) {
    return new CursorRejected("The change feed refused the cursor with status " + status);
  }
}
