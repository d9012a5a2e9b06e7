package org.liveblogarchive.article.liveblog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which live blogs a list holds. An empty list of values leaves that field free; of several values
 * any may match.
 *
 * @param from the earliest time, inclusive
 * @param to the latest time, exclusive
 */
public record LiveBlogFilter(
    List<LiveBlogStatus> statuses,
    List<String> languages,
    List<String> topics,
    List<String> publishers,
    @Nullable Instant from,
    @Nullable Instant to) {}
