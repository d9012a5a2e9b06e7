package org.liveblogarchive.article.liveblog;

import java.time.Instant;
import java.util.UUID;

/**
 * A live blog as it is now.
 *
 * @param revision the number of its last change, be it its own or an entry's
 * @param entryCount its published entries
 * @param keyEventCount its published key events
 */
public record LiveBlog(
    UUID id,
    long revision,
    Instant updatedAt,
    int entryCount,
    int keyEventCount,
    LiveBlogState state) {}
