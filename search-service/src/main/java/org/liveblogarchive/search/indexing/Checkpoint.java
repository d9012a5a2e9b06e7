package org.liveblogarchive.search.indexing;

import org.jspecify.annotations.Nullable;

/**
 * How far the feed has been indexed.
 *
 * @param generation names the very indices that hold what was indexed: a checkpoint says nothing
 *     about any others
 * @param cursor where the feed continues, or null for its beginning
 */
public record Checkpoint(String generation, @Nullable String cursor) {

  static Checkpoint atTheBeginning(String generation) {
    return new Checkpoint(generation, null);
  }

  Checkpoint advancedTo(String next) {
    return new Checkpoint(generation, next);
  }
}
