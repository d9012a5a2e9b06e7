package org.liveblogarchive.search.indexing;

/**
 * How far the article service has been indexed.
 *
 * @param generation names the very indices that hold what was indexed: a checkpoint says nothing
 *     about any others
 * @param position where to read on; everything before it is settled
 */
public record Checkpoint(String generation, Position position) {

  static Checkpoint atTheBeginning(String generation) {
    return new Checkpoint(generation, new Position.InSnapshot(null));
  }

  Checkpoint advancedTo(Position next) {
    return new Checkpoint(generation, next);
  }
}
