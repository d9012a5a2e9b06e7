package org.liveblogarchive.search.indexing;

import java.util.Optional;

/** Keeps the checkpoint beside the data that it describes. */
public interface Checkpoints {

  /**
   * The checkpoint, or nothing when none was ever saved or what held it is gone.
   *
   * @throws IndexUnavailable when that cannot be found out now
   */
  Optional<Checkpoint> load();

  /**
   * Replaces the checkpoint.
   *
   * @throws IndexMissing when what holds it is gone
   * @throws IndexUnavailable when it cannot be saved now
   */
  void save(Checkpoint checkpoint);
}
