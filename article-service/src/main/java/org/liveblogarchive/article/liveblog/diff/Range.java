package org.liveblogarchive.article.liveblog.diff;

import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.problem.InvalidParameter;

/** Two revisions to compare, {@code from} before {@code to}. */
record Range(long from, long to) {

  /**
   * @param from 0 for nothing at all
   * @param to null for the live blog's current revision
   * @throws InvalidParameter where the live blog has no such revisions in this order
   */
  static Range of(LiveBlog liveBlog, long from, @Nullable Long to) {
    long last = to == null ? liveBlog.revision() : to;
    if (last > liveBlog.revision()) {
      throw InvalidParameter.of(
          "to", "must be at most %d, the last revision".formatted(liveBlog.revision()));
    }
    if (from < 0 || from >= last) {
      throw InvalidParameter.of(
          "from", "must be 0 or a revision before the one that is compared, which is " + last);
    }
    return new Range(from, last);
  }
}
