package org.liveblogarchive.search.indexing;

/** What is indexed. */
public enum Thing {
  /** A live blog, without its entries. */
  LIVE_BLOG,
  /** An entry. */
  ENTRY
}
