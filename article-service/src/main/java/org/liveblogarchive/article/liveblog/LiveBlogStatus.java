package org.liveblogarchive.article.liveblog;

import java.util.Locale;

/** Where a live blog is in its life. */
public enum LiveBlogStatus {
  DRAFT,
  LIVE,
  ENDED,
  WITHDRAWN;

  /** Tells whether the public may see a live blog. */
  public boolean isPublic() {
    return this == LIVE || this == ENDED;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
