package org.liveblogarchive.article.importing.bulk;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.liveblogarchive.article.history.Hash;

/** Lets lines that tell of the same live blog go one after the other, all others at once. */
class Turns {

  /** The lines that are being worked on, each with what it tells of as soon as that is known. */
  private final NavigableMap<Long, Optional<Hash>> lines = new TreeMap<>();

  /** Announces a line, before those that come after it. */
  synchronized void enter(long line) {
    lines.put(line, Optional.empty());
  }

  /**
   * Waits until no earlier line tells of the same live blog any more.
   *
   * @return whether there was one
   */
  synchronized boolean await(long line, Hash sourceKey) throws InterruptedException {
    lines.put(line, Optional.of(sourceKey));
    notifyAll();
    boolean waited = false;
    while (true) {
      boolean same = lines.headMap(line).containsValue(Optional.of(sourceKey));
      waited |= same;
      if (!same && !lines.headMap(line).containsValue(Optional.<Hash>empty())) {
        return waited;
      }
      wait();
    }
  }

  /** Ends a line. */
  synchronized void leave(long line) {
    lines.remove(line);
    notifyAll();
  }
}
