package org.liveblogarchive.article.formats;

import java.net.URI;
import java.util.List;
import org.liveblogarchive.article.liveblog.Entry;
import org.liveblogarchive.article.liveblog.EntryStatus;
import org.liveblogarchive.article.liveblog.LiveBlog;

/**
 * A live blog with all its entries, as the public may know it.
 *
 * @param entries oldest first, published ones and what remains of those that were taken down
 * @param base where readers reach the archive, without a path, such as {@code
 *     https://archive.example}
 */
public record WholeLiveBlog(LiveBlog liveBlog, List<Entry> entries, URI base) {

  /** Returns the entries that can be read, oldest first. */
  public List<Entry> published() {
    return entries.stream()
        .filter(entry -> entry.state().status() == EntryStatus.PUBLISHED)
        .toList();
  }
}
