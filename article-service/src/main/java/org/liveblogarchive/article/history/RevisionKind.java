package org.liveblogarchive.article.history;

import java.util.Locale;

/** What happened in a revision. */
public enum RevisionKind {
  CREATED,
  PUBLISHED,
  EDITED,
  CORRECTED,
  PINNED,
  UNPINNED,
  ENDED,
  REOPENED,
  WITHDRAWN,
  ERASED,
  /** What happened was never public, and the archive that it was restored from did not tell. */
  WITHHELD;

  /** Reads what {@link #toString} wrote. */
  public static RevisionKind of(String stored) {
    return valueOf(stored.toUpperCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
