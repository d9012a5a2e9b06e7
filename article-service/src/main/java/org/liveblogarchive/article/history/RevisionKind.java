package org.liveblogarchive.article.history;

import java.util.Locale;

/** What happened in a revision. */
public enum RevisionKind {
  CREATED,
  EDITED,
  CORRECTED,
  PINNED,
  UNPINNED,
  ENDED,
  REOPENED,
  WITHDRAWN;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
