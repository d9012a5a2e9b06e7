package org.liveblogarchive.article.liveblog;

import org.jspecify.annotations.Nullable;

/** How many published entries and published key events a live blog has, or gains. */
record EntryCounts(int entries, int keyEvents) {

  static final EntryCounts NONE = new EntryCounts(0, 0);

  static EntryCounts of(LiveBlog liveBlog) {
    return new EntryCounts(liveBlog.entryCount(), liveBlog.keyEventCount());
  }

  /** Returns what an edit adds to the counts; negative where an entry disappears. */
  static EntryCounts gainedBy(Edit.OfEntry edit) {
    return of(edit.after()).minus(of(edit.before()));
  }

  EntryCounts plus(EntryCounts other) {
    return new EntryCounts(entries + other.entries, keyEvents + other.keyEvents);
  }

  private EntryCounts minus(EntryCounts other) {
    return new EntryCounts(entries - other.entries, keyEvents - other.keyEvents);
  }

  private static EntryCounts of(@Nullable EntryState state) {
    if (state == null || state.status() != EntryStatus.PUBLISHED) {
      return NONE;
    }
    return new EntryCounts(1, state.keyEvent() ? 1 : 0);
  }
}
