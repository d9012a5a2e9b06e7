package org.liveblogarchive.search.indexing;

/** The work that one replica does for all; which one it is may change at any time. */
public interface Duty {

  /** Whether it is this replica's now. */
  boolean isHeld();

  /** Waits until it is this replica's. */
  void await() throws InterruptedException;
}
