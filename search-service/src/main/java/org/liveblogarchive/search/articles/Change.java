package org.liveblogarchive.search.articles;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The state of one live blog or one entry after a change.
 *
 * @param liveBlogId the live blog that changed or holds the entry
 * @param revision number of the change, counted per live blog from 1
 * @param kind what happened, such as {@code edited}, or null when unknown
 * @param recordedAt when the change was recorded
 * @param language BCP 47 tag of the text, or null when unknown
 * @param liveBlog the live blog, or null when an entry changed
 * @param entry the entry, or null when the live blog changed
 */
public record Change(
    UUID liveBlogId,
    long revision,
    @Nullable String kind,
    Instant recordedAt,
    @Nullable String language,
    @Nullable LiveBlog liveBlog,
    @Nullable Entry entry) {

  public Change {
    requireNonNull(liveBlogId, "liveBlogId is missing");
    requireNonNull(recordedAt, "recordedAt is missing");
    if (revision < 1) {
      throw new IllegalArgumentException("revision has to be positive");
    }
    if ((liveBlog == null) == (entry == null)) {
      throw new IllegalArgumentException("either liveBlog or entry has to be present");
    }
  }

  /** Whether it opened the live blog, with the entries that were there already, to readers. */
  public boolean isPublication() {
    return liveBlog != null && liveBlog.status().isPublic() && "published".equals(kind);
  }
}
