package org.liveblogarchive.article.liveblog.diff;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two revisions of a live blog.
 *
 * @param language of what is compared, for those who show it
 * @param from 0 for nothing at all
 * @param liveBlog how the live blog's own fields changed, or null where they did not
 * @param items the changed entries of this page, in the order in which they changed last
 */
record Diff(
    UUID liveBlogId,
    @JsonIgnore @Nullable String language,
    long from,
    long to,
    @Nullable LiveBlogChange liveBlog,
    List<EntryChange> items,
    @Nullable String nextCursor,
    Map<String, String> links) {}
