package org.liveblogarchive.article.liveblog;

import java.util.Locale;

/** Where an entry is in its life. */
public enum EntryStatus {
  DRAFT,
  SCHEDULED,
  PUBLISHED,
  /** Taken down: the public is told that it was there, and why it is gone. */
  WITHDRAWN,
  /** Given up before it was ever public: the public never learns of it. */
  DISCARDED;

  /** Tells whether an entry is gone for good. */
  public boolean isGone() {
    return this == WITHDRAWN || this == DISCARDED;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
