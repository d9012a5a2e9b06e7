package org.liveblogarchive.search.indexing;

/** Tells whether this replica is the one that writes to the index. */
@FunctionalInterface
public interface IndexingDuty {

  /** Whether it is, at this moment. */
  boolean isOurs();
}
