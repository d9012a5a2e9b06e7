package org.liveblogarchive.article.feed;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.history.RevisionKind;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.liveblog.EntryState;
import org.liveblogarchive.article.liveblog.LiveBlogState;

/**
 * One change, with the full state after it. Feed order loses nothing, but is not the order of one
 * live blog's changes: a reader drops what is not newer than the revision it knows.
 *
 * @param revision counts the changes of the live blog
 * @param effectiveAt when the public could see it
 * @param language the live blog's language now, or null where it is unknown
 * @param liveBlog the live blog's own state, where that changed
 * @param entry the entry's state, where that changed
 */
record FeedItem(
    UUID liveBlogId,
    @Nullable UUID entryId,
    long revision,
    RevisionKind kind,
    Instant recordedAt,
    Instant effectiveAt,
    @Nullable String language,
    @Nullable ChangedLiveBlog liveBlog,
    @Nullable ChangedEntry entry) {

  /** A live blog's own state after the change. */
  record ChangedLiveBlog(UUID id, long revision, @JsonUnwrapped LiveBlogState state) {}

  /** An entry's state after the change. */
  record ChangedEntry(
      UUID id, UUID liveBlogId, long revision, @JsonUnwrapped EntryState state, String text) {

    static ChangedEntry of(UUID id, UUID liveBlogId, long revision, EntryState state) {
      EntryState told = state.status().isGone() ? state.tombstone() : state;
      return new ChangedEntry(id, liveBlogId, revision, told, Block.words(told.blocks()));
    }
  }
}
