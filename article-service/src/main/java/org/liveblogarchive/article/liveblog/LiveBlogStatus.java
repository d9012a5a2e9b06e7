package org.liveblogarchive.article.liveblog;

import java.util.Locale;

/** Where a live blog is in its life. */
public enum LiveBlogStatus {
  DRAFT,
  LIVE,
  ENDED,
  WITHDRAWN;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
