package org.liveblogarchive.article.writing;

import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Entry;
import org.liveblogarchive.article.liveblog.LiveBlog;

/**
 * What a write came to: the live blog or the entry that it was about, right after the write.
 *
 * @param repeated whether this was done before, for an earlier request with the same key
 */
public record Written(@Nullable LiveBlog liveBlog, @Nullable Entry entry, boolean repeated) {

  /** Returns the live blog of a write that was about one itself. */
  public LiveBlog requireLiveBlog() {
    if (liveBlog == null) {
      throw new IllegalStateException("This write was about an entry");
    }
    return liveBlog;
  }

  /** Returns the entry of a write that was about one. */
  public Entry requireEntry() {
    if (entry == null) {
      throw new IllegalStateException("This write was about a live blog itself");
    }
    return entry;
  }
}
