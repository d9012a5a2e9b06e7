package org.liveblogarchive.search.indexing;

/** A rebuild cannot begin because one goes on. */
public class RebuildRunning extends RuntimeException {

  private RebuildRunning(String message) {
    super(message);
  }

  static RebuildRunning since(Rebuild rebuild) {
    return new RebuildRunning("A rebuild goes on since " + rebuild.startedAt());
  }
}
