package org.liveblogarchive.cli.verifying;

import java.util.ArrayList;
import java.util.List;

/** What is not as it was sealed: all is counted, the first ones are kept. */
final class Findings {

  private static final int LISTED = 1000;

  private final List<Finding> first = new ArrayList<>();
  private long count;

  void add(String where, String message) {
    count++;
    if (first.size() < LISTED) {
      first.add(new Finding(where, message));
    }
  }

  void atRevision(long number, String message) {
    add("revision " + number, message);
  }

  long count() {
    return count;
  }

  List<Finding> first() {
    return List.copyOf(first);
  }

  /**
   * Something that is wrong.
   *
   * @param where a revision, a part of a bundle, or the whole
   */
  record Finding(String where, String message) {}
}
