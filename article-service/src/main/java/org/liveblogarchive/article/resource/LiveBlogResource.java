package org.liveblogarchive.article.resource;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.liveblog.LiveBlogState;

/**
 * A live blog as the API shows it, without its entries.
 *
 * @param stale only in lists: whether nobody touched it for long though it is live
 */
public record LiveBlogResource(
    UUID id,
    long revision,
    @JsonUnwrapped LiveBlogState state,
    Instant updatedAt,
    int entryCount,
    int keyEventCount,
    Map<String, String> links,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean stale) {

  /** Shows a live blog. */
  public static LiveBlogResource of(LiveBlog liveBlog) {
    return of(liveBlog, null);
  }

  /** Shows a live blog in a list, and whether it was left alone though it never ended. */
  public static LiveBlogResource of(LiveBlog liveBlog, @Nullable Boolean stale) {
    String self = Addresses.of(liveBlog.id());
    return new LiveBlogResource(
        liveBlog.id(),
        liveBlog.revision(),
        liveBlog.state(),
        liveBlog.updatedAt(),
        liveBlog.entryCount(),
        liveBlog.keyEventCount(),
        new TreeMap<>(
            Map.of(
                "self",
                self,
                "entries",
                self + "/entries",
                "stream",
                self + "/stream",
                "revisions",
                self + "/revisions",
                "timemap",
                self + "/timemap")),
        stale);
  }
}
