package org.liveblogarchive.search.elasticsearch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.articles.Change;
import org.liveblogarchive.search.articles.LiveBlog;
import org.liveblogarchive.search.query.FoundLiveBlog;

/** A live blog in the index; a tombstone, without its words, when readers may not see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LiveBlogDocument(
    UUID id,
    long revision,
    LiveBlog.Status status,
    Instant updatedAt,
    @Nullable String language,
    @Nullable String slug,
    @Nullable String headline) {

  static LiveBlogDocument of(Change change, LiveBlog liveBlog) {
    boolean isPublic = liveBlog.status().isPublic();
    return new LiveBlogDocument(
        liveBlog.id(),
        change.revision(),
        liveBlog.status(),
        change.recordedAt(),
        isPublic ? change.language() : null,
        isPublic ? liveBlog.slug() : null,
        isPublic ? liveBlog.headline() : null);
  }

  FoundLiveBlog toFound() {
    return new FoundLiveBlog(id, slug, headline, status.name().toLowerCase(Locale.ROOT));
  }
}
