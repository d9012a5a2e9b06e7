package org.liveblogarchive.article.liveblog;

import java.util.Locale;

/** Where a live blog is in its life. */
public enum LiveBlogStatus {
  DRAFT,
  LIVE,
  ENDED,
  /** Taken down: the public is told that it was there, and why it is gone. */
  WITHDRAWN,
  /** Given up before it was ever public: the public never learns of it. */
  DISCARDED;

  /** Tells whether the public may see a live blog. */
  public boolean isPublic() {
    return this == LIVE || this == ENDED;
  }

  /** Tells whether the public has never heard of a live blog. */
  public boolean isUnknownToThePublic() {
    return this == DRAFT || this == DISCARDED;
  }

  /** Tells whether a live blog is gone for good. */
  public boolean isGone() {
    return this == WITHDRAWN || this == DISCARDED;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
