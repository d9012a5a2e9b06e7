package org.liveblogarchive.search.indexing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One value that all replicas share, kept beside the indices that it describes. Nobody replaces
 * what they have not seen, so a late writer cannot undo what happened meanwhile.
 *
 * @param <T> what it is
 */
public interface Register<T> {

  /**
   * The value, or nothing when none was ever saved or what held it is gone.
   *
   * @throws IndexUnavailable when that cannot be found out now
   */
  Optional<Kept<T>> load();

  /**
   * Replaces the value.
   *
   * @param seen what was loaded or saved last, or null when there was nothing
   * @return the value and its new mark
   * @throws Overtaken when someone else saved since, or what was seen is gone
   * @throws IndexMissing when what holds the value is gone
   * @throws IndexUnavailable when it cannot be saved now; it may have been saved all the same
   */
  Kept<T> save(T value, @Nullable Mark seen);
}
