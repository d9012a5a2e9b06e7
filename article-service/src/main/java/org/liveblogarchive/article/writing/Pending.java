package org.liveblogarchive.article.writing;

import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.problem.Problem;

/** A write on its way, and later what came of it. */
class Pending {

  private final Write write;
  private @Nullable Written written;
  private @Nullable Problem refusal;

  Pending(Write write) {
    this.write = write;
  }

  Write write() {
    return write;
  }

  /** It will be so once the transaction commits. */
  void succeed(Written outcome) {
    written = outcome;
    refusal = null;
  }

  void refuse(Problem problem) {
    refusal = problem;
    written = null;
  }

  /** Returns what came of it, after the transaction committed. */
  Written outcome() {
    if (refusal != null) {
      throw refusal;
    }
    if (written == null) {
      throw new IllegalStateException("The write was never decided");
    }
    return written;
  }
}
