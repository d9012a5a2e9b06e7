package org.liveblogarchive.article.liveblog;

import java.util.Objects;
import org.liveblogarchive.article.history.CanonicalJson;
import org.liveblogarchive.article.history.RecordedRevision;

/** What live blogs and entries were right after a revision. */
public final class Past {

  private Past() {}

  /**
   * Returns a live blog as a revision of its own fields left it. Its entries are not counted.
   *
   * @throws ContentErased where that state is gone
   */
  public static LiveBlog liveBlog(RecordedRevision revision) {
    return new LiveBlog(
        revision.liveBlogId(),
        revision.number(),
        revision.number(),
        revision.recordedAt(),
        0,
        0,
        read(revision, LiveBlogState.class));
  }

  /**
   * Returns an entry as a revision left it.
   *
   * @throws ContentErased where that state is gone
   */
  public static Entry entry(RecordedRevision revision) {
    return new Entry(
        Objects.requireNonNull(revision.entryId(), "not a revision of an entry"),
        revision.liveBlogId(),
        revision.number(),
        revision.recordedAt(),
        read(revision, EntryState.class));
  }

  private static <T> T read(RecordedRevision revision, Class<T> type) {
    if (revision.state() == null) {
      throw ContentErased.of(revision);
    }
    return CanonicalJson.read(revision.state(), type);
  }
}
