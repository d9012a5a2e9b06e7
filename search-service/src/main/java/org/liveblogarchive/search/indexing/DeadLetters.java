package org.liveblogarchive.search.indexing;

import java.util.List;

/** Keeps what could not be indexed, for an operator to look at. */
public interface DeadLetters {

  /**
   * Keeps a dead letter.
   *
   * @throws IndexMissing when what holds dead letters is gone
   * @throws IndexUnavailable when it cannot be kept now
   */
  void add(DeadLetter letter);

  /**
   * The latest dead letters.
   *
   * @param limit most to answer
   * @throws IndexMissing when what holds dead letters does not exist
   * @throws IndexUnavailable when they cannot be read now
   */
  Page latest(int limit);

  /**
   * Some of the dead letters.
   *
   * @param total how many there are
   * @param items the latest of them, newest first
   */
  record Page(long total, List<DeadLetter> items) {}
}
