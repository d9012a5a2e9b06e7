package org.liveblogarchive.article.liveblog;

import java.util.Locale;

/** How precisely a time of publication is known. */
public enum TimePrecision {
  SECOND,
  MINUTE,
  DAY,
  NONE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
