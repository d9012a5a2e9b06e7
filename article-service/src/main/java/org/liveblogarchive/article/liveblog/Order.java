package org.liveblogarchive.article.liveblog;

import java.util.Locale;

/** Which end of a list comes first. */
public enum Order {
  NEWEST,
  OLDEST;

  /** Tells whether a position follows another in this order. */
  public boolean isBeyond(long position, long other) {
    return this == NEWEST ? position < other : position > other;
  }

  /** Returns the SQL comparison that selects what follows a given place in this order. */
  public String beyond() {
    return this == NEWEST ? "<" : ">";
  }

  /** Returns the SQL sort direction of this order. */
  public String direction() {
    return this == NEWEST ? "desc" : "asc";
  }

  /** Returns the other order. */
  Order reversed() {
    return this == NEWEST ? OLDEST : NEWEST;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
