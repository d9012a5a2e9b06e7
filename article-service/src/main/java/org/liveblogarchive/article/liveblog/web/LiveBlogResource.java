package org.liveblogarchive.article.liveblog.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.liveblog.LiveBlogState;

/** A live blog as the API shows it, without its entries. */
public record LiveBlogResource(
    UUID id,
    long revision,
    @JsonUnwrapped LiveBlogState state,
    Instant updatedAt,
    int entryCount,
    int keyEventCount,
    Map<String, String> links) {

  /** Shows a live blog. */
  public static LiveBlogResource of(LiveBlog liveBlog) {
    String self = Addresses.of(liveBlog.id());
    return new LiveBlogResource(
        liveBlog.id(),
        liveBlog.revision(),
        liveBlog.state(),
        liveBlog.updatedAt(),
        liveBlog.entryCount(),
        liveBlog.keyEventCount(),
        Map.of("self", self, "entries", self + "/entries"));
  }
}
