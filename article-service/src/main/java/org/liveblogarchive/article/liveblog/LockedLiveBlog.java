package org.liveblogarchive.article.liveblog;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.history.Head;

/**
 * A live blog that the running transaction alone may write to.
 *
 * @param liveBlog null for one that is about to be created
 * @param lastPosition the place of its last entry, 0 where there is none
 */
public record LockedLiveBlog(Head head, @Nullable LiveBlog liveBlog, long lastPosition) {

  /** Returns a live blog that does not exist yet. Its id is its lock. */
  public static LockedLiveBlog ofNew(UUID id) {
    return new LockedLiveBlog(Head.ofNew(id), null, 0);
  }

  /** Returns its id. */
  public UUID id() {
    return head.liveBlogId();
  }
}
