package org.liveblogarchive.article.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some live blogs and entries as they are now, withdrawn ones as tombstones.
 *
 * @param changesCursor where to tail the change feed from once the last page is read, the same on
 *     all pages
 * @param nextCursor what to send as {@code cursor} for the next page, or null on the last one
 */
record SnapshotPage(List<FeedItem> items, String changesCursor, @Nullable String nextCursor) {}
