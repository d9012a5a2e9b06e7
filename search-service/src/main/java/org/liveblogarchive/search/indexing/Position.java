package org.liveblogarchive.search.indexing;

import org.jspecify.annotations.Nullable;

/**
 * How far the article service has been read: its snapshot comes first, and the change feed from the
 * place that the snapshot names after that.
 */
public sealed interface Position {

  /**
   * Within the snapshot.
   *
   * @param cursor where the snapshot continues, or null for its first page
   */
  record InSnapshot(@Nullable String cursor) implements Position {}

  /**
   * Along the change feed.
   *
   * @param cursor where the feed continues
   */
  record InFeed(String cursor) implements Position {}
}
