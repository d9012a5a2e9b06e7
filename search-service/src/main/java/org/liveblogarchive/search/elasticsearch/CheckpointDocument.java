package org.liveblogarchive.search.elasticsearch;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.indexing.Checkpoint;
import org.liveblogarchive.search.indexing.Position;

/**
 * The checkpoint as it is stored: a cursor of the snapshot is told from one of the feed by a prefix
 * that no cursor has, so that the index needs no other mapping than it always had. Earlier versions
 * stored a single generation.
 */
record CheckpointDocument(
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) Set<String> generation,
    @Nullable String cursor) {

  private static final String SNAPSHOT = "snapshot:";

  static CheckpointDocument of(Checkpoint checkpoint) {
    return new CheckpointDocument(
        checkpoint.generations(),
        switch (checkpoint.position()) {
          case Position.InSnapshot(var cursor) -> SNAPSHOT + (cursor == null ? "" : cursor);
          case Position.InFeed(var cursor) -> cursor;
        });
  }

  Checkpoint checkpoint() {
    return new Checkpoint(generation, position());
  }

  private Position position() {
    if (cursor == null || cursor.equals(SNAPSHOT)) {
      return new Position.InSnapshot(null);
    }
    return cursor.startsWith(SNAPSHOT)
        ? new Position.InSnapshot(cursor.substring(SNAPSHOT.length()))
        : new Position.InFeed(cursor);
  }
}
