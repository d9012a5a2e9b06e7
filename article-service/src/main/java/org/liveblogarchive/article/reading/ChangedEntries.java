package org.liveblogarchive.article.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.resource.EntryResource;
import org.liveblogarchive.article.resource.LiveBlogResource;

/**
 * What changed since a revision.
 *
 * @param revision what the live blog is at: the next {@code since} once all pages are read
 * @param liveBlog only where the live blog itself changed
 * @param items every entry that changed, once, as it is now; those taken down as tombstones
 */
record ChangedEntries(
    long revision,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LiveBlogResource liveBlog,
    List<EntryResource> items,
    @Nullable String nextCursor) {}
