package org.liveblogarchive.article.liveblog;

import java.time.Instant;
import java.util.UUID;

/**
 * A live blog as it is now.
 *
 * @param revision the number of its last change, be it its own or an entry's
 * @param stateRevision the number at which it itself last changed
 * @param entryCount its published entries
 * @param keyEventCount its published key events
 */
public record LiveBlog(
    UUID id,
    long revision,
    long stateRevision,
    Instant updatedAt,
    int entryCount,
    int keyEventCount,
    LiveBlogState state) {}
