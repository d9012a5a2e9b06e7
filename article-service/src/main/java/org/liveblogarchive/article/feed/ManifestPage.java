package org.liveblogarchive.article.feed;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Some lines of the manifest.
 *
 * @param counts how many there are in all, on the first page only
 * @param changesCursor the place in the change feed noted before the first line was read, the same
 *     on all pages
 * @param nextCursor what to send as {@code cursor} for the next page, or null on the last one
 */
record ManifestPage(
    @Nullable Counts counts, List<Line> items, String changesCursor, @Nullable String nextCursor) {

  /** How many live blogs and entries there are, whatever their status. */
  record Counts(long liveBlogs, long entries) {}

  /**
   * One live blog or entry.
   *
   * @param liveBlogId the live blog that an entry belongs to, or null for a live blog itself
   * @param revision the number of its last change; for a live blog, of its own last change
   */
  record Line(UUID id, @Nullable UUID liveBlogId, long revision, String status) {}
}
