package org.liveblogarchive.search.indexing;

/** There is no rebuild that could be ended. */
public class NoRebuildRunning extends RuntimeException {

  private NoRebuildRunning(String message) {
    super(message);
  }

  static NoRebuildRunning now() {
    return new NoRebuildRunning("No rebuild goes on");
  }
}
