package org.liveblogarchive.article.history;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what a verification finds: all are counted, the first ones are kept. */
class Flaws {

  /** A history rewritten from its first revision on must not fill the memory. */
  static final int LISTED = 1000;

  private final List<Verification.Flaw> first = new ArrayList<>();
  private long count;

  void add(@Nullable Long revision, String message) {
    count++;
    if (first.size() < LISTED) {
      first.add(new Verification.Flaw(revision, message));
    }
  }

  long count() {
    return count;
  }

  List<Verification.Flaw> first() {
    return List.copyOf(first);
  }
}
