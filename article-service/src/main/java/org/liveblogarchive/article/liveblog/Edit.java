package org.liveblogarchive.article.liveblog;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.history.CanonicalJson;
import org.liveblogarchive.article.history.Change;
import org.liveblogarchive.article.history.Place;
import org.liveblogarchive.article.history.RevisionKind;

/** One step of a write: a live blog or one of its entries gets a new state. */
public sealed interface Edit {

  /** Returns what history records of it. */
  Change change();

  /** The live blog's own fields change. */
  record OfLiveBlog(
      RevisionKind kind, LiveBlogState after, @Nullable String reason, Instant effectiveAt)
      implements Edit {
    @Override
    public Change change() {
      Place place = new Place(after.status().toString(), null, null);
      return new Change(null, kind, CanonicalJson.write(after), place, reason, effectiveAt);
    }
  }

  /**
   * An entry changes, or comes into being.
   *
   * @param before null for a new entry
   */
  record OfEntry(
      UUID entryId,
      RevisionKind kind,
      @Nullable EntryState before,
      EntryState after,
      @Nullable String reason,
      Instant effectiveAt)
      implements Edit {
    @Override
    public Change change() {
      Place place = new Place(after.status().toString(), after.position(), after.keyEvent());
      return new Change(entryId, kind, CanonicalJson.write(after), place, reason, effectiveAt);
    }
  }
}
