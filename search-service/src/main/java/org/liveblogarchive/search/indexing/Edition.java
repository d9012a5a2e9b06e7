package org.liveblogarchive.search.indexing;

/** Which of the physical indices behind the aliases of live blogs and entries are meant. */
public enum Edition {
  /** Those that are searched. */
  CURRENT,
  /**
   * Those that are searched, made for an older version of this service: what they refuse is left to
   * the next edition.
   */
  OUTDATED,
  /** Those that a rebuild fills. */
  NEXT
}
