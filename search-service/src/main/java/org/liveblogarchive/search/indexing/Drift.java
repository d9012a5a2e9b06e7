package org.liveblogarchive.search.indexing;

/** A way in which the index differs from the article service. */
enum Drift {
  /** The index lacks it. */
  MISSING,
  /** The index holds an older state. */
  STALE,
  /** The index holds the same revision in another state. */
  ALTERED,
  /** The index holds a state that is newer than any that exists. */
  AHEAD,
  /** The index holds something that does not exist. */
  SURPLUS
}
