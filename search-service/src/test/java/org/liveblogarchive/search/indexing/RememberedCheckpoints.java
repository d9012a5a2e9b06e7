package org.liveblogarchive.search.indexing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A checkpoint in memory, which outlives the tail that saved it. */
class RememberedCheckpoints implements Checkpoints {

  private @Nullable Checkpoint latest;

  @Override
  public Optional<Checkpoint> load() {
    return Optional.ofNullable(latest);
  }

  @Override
  public void save(Checkpoint checkpoint) {
    latest = checkpoint;
  }
}
