package org.liveblogarchive.article.liveblog.diff;

import java.util.Locale;

/** What happened to a live blog or an entry between two revisions, as the public sees it. */
enum Change {
  ADDED,
  REMOVED,
  CHANGED,
  /** Only its place among the entries changed. */
  MOVED,
  /** It was taken down, be it later; what it said is no longer shown. */
  WITHDRAWN;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
