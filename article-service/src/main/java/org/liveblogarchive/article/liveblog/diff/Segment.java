package org.liveblogarchive.article.liveblog.diff;

import java.util.Locale;

/** A run of words that is in both texts, only in the later or only in the earlier one. */
record Segment(Op op, String text) {

  /** What happened to the words on the way from the earlier text to the later one. */
  enum Op {
    EQUAL,
    INSERT,
    DELETE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
