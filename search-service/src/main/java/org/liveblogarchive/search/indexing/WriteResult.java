package org.liveblogarchive.search.indexing;

/** What became of one change. */
public sealed interface WriteResult {

  /** The index now holds the state after the change. */
  record Written() implements WriteResult {}

  /** The index already holds this state or a newer one. */
  record Stale() implements WriteResult {}

  /** The index could not take the document now; it may later. */
  record Busy() implements WriteResult {}

  /**
   * The index does not take this document.
   *
   * @param reason why, in the index's own words
   */
  record Refused(String reason) implements WriteResult {}

  /** What became of a change that two editions were to take: it is settled when both settled it. */
  default WriteResult and(WriteResult other) {
    return severity() >= other.severity() ? this : other;
  }

  private int severity() {
    return switch (this) {
      case Stale _ -> 0;
      case Written _ -> 1;
      case Busy _ -> 2;
      case Refused _ -> 3;
    };
  }
}
