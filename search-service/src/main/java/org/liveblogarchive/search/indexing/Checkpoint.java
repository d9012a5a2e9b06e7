package org.liveblogarchive.search.indexing;

import java.util.Set;

/**
 * How far the article service has been indexed.
 *
 * @param generations name the very indices that hold what was indexed: a checkpoint says nothing
 *     about any others. While a rebuild goes on they are two
 * @param position where to read on; everything before it is settled
 */
public record Checkpoint(Set<String> generations, Position position) {

  static Checkpoint atTheBeginning(Set<String> generations) {
    return new Checkpoint(generations, new Position.InSnapshot(null));
  }

  Checkpoint advancedTo(Position next) {
    return new Checkpoint(generations, next);
  }

  Checkpoint of(Set<String> others) {
    return new Checkpoint(others, position);
  }

  boolean covers(Set<String> others) {
    return generations.containsAll(others);
  }
}
