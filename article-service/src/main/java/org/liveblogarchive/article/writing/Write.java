package org.liveblogarchive.article.writing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Edit;
import org.liveblogarchive.article.liveblog.WorkingCopy;

/**
 * One thing that somebody wants to happen to a live blog.
 *
 * @param actor who wants it, by the name of their credential
 * @param entryId the entry that the decision needs to see, or null
 * @param key what makes a repeated request known, or null
 */
record Write(
    String actor, @Nullable UUID entryId, @Nullable IdempotencyKey key, Decision decision) {

  /** What has to change, given what is there. */
  @FunctionalInterface
  interface Decision {

    /**
     * Returns the edit to record, or null where everything is already as it is wanted.
     *
     * @throws org.liveblogarchive.article.problem.Problem where it may not happen
     */
    @Nullable Edit decide(WorkingCopy copy);
  }
}
