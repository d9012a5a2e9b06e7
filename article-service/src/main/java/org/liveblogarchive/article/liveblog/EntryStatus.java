package org.liveblogarchive.article.liveblog;

import java.util.Locale;

/** Where an entry is in its life. */
public enum EntryStatus {
  DRAFT,
  SCHEDULED,
  PUBLISHED,
  WITHDRAWN;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
