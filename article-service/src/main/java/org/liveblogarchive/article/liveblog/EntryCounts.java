package org.liveblogarchive.article.liveblog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many published entries and published key events a live blog has, or gains. */
record EntryCounts(int entries, int keyEvents) {

  static final EntryCounts NONE = new EntryCounts(0, 0);

  /** Returns what {@code edits} add to the counts; negative where entries disappear. */
  static EntryCounts gainedBy(List<Edit> edits) {
    EntryCounts gain = NONE;
    for (Edit edit : edits) {
      if (edit instanceof Edit.OfEntry entry) {
        gain = gain.plus(of(entry.after())).minus(of(entry.before()));
      }
    }
    return gain;
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
