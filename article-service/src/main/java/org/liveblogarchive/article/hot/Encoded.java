package org.liveblogarchive.article.hot;

import org.jspecify.annotations.Nullable;

/**
 * An answer as it goes out.
 *
 * @param body JSON in UTF-8; not to be changed
 * @param nextCursor where the list goes on, or null
 */
public record Encoded(
    @SuppressWarnings("ArrayRecordComponent") byte[] body, @Nullable String nextCursor) {}
