package org.liveblogarchive.article.liveblog.diff;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A live blog or an entry at two revisions.
 *
 * @param entryId null for the live blog itself
 * @param revision its last change up to the later one
 * @param before its state as canonical JSON, or null where the public saw nothing
 * @param after like {@code before}
 * @param hidden whether it was taken down since, or a state of it is no longer there
 */
record Sides(
    @Nullable UUID entryId,
    long revision,
    @Nullable String before,
    @Nullable String after,
    boolean hidden) {}
