package org.liveblogarchive.search.articles;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One page of the article service's manifest: which revision everything is at, all live blogs first
 * and then all entries, each by id.
 *
 * @param counts how many there are in all, on the first page only
 * @param items lines in order
 * @param nextCursor where the manifest continues, or null on its last page; opaque
 */
public record ManifestPage(@Nullable Counts counts, List<Line> items, @Nullable String nextCursor) {

  public ManifestPage {
    requireNonNull(items, "A page of the manifest lacks its items");
  }

  /** How many live blogs and entries there are, known on the first page; 0 otherwise. */
  public long total() {
    return counts == null ? 0 : counts.liveBlogs() + counts.entries();
  }

  /** How many live blogs and entries there are, whatever their status. */
  public record Counts(long liveBlogs, long entries) {}

  /**
   * One live blog or entry.
   *
   * @param id its id
   * @param liveBlogId the live blog that an entry belongs to, or null for a live blog itself
   * @param revision number of its last change
   * @param status where it is in its life
   */
  public record Line(UUID id, @Nullable UUID liveBlogId, long revision, String status) {

    public Line {
      requireNonNull(id, "A line of the manifest lacks its id");
      requireNonNull(status, "A line of the manifest lacks its status");
    }

    /** Whether this is a live blog and not an entry. */
    public boolean isLiveBlog() {
      return liveBlogId == null;
    }

    /** The live blog that an entry belongs to, or this live blog itself. */
    public UUID holder() {
      return liveBlogId == null ? id : liveBlogId;
    }
  }
}
