package org.liveblogarchive.article.liveblog;

import java.time.Instant;
import java.util.UUID;

/**
 * An entry of a live blog as it is now.
 *
 * @param revision the number at which it last changed
 */
public record Entry(UUID id, UUID liveBlogId, long revision, Instant updatedAt, EntryState state) {

  /** Returns what the public may know: of a withdrawn entry its place, time and reason. */
  public Entry forPublic() {
    return state.status() == EntryStatus.WITHDRAWN
        ? new Entry(id, liveBlogId, revision, updatedAt, state.tombstone())
        : this;
  }
}
