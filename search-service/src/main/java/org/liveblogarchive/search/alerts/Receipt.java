package org.liveblogarchive.search.alerts;

/** What became of one try to send a webhook. */
sealed interface Receipt {

  /** The receiver has it. */
  record Taken() implements Receipt {}

  /** The receiver wants nothing any more. */
  record Gone() implements Receipt {}

  /**
   * It may work later.
   *
   * @param reason what its owner can act on
   */
  record Failed(String reason) implements Receipt {}
}
