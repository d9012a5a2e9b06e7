package org.liveblogarchive.search.indexing;

/** An index is not there (any more): indexing has to start over. */
public class IndexMissing extends RuntimeException {

  private IndexMissing(String message) {
    super(message);
  }

  /**
   * Built from what Elasticsearch said.
   *
   * @param reason which index is missing
   */
  public static IndexMissing because(String reason) {
    return new IndexMissing("An index is missing, so indexing starts over: " + reason);
  }
}
