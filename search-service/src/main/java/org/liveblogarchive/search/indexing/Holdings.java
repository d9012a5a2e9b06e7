package org.liveblogarchive.search.indexing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The search index as a list of what it holds, to be compared.
 *
 * <p>All methods throw {@link IndexMissing} or {@link IndexUnavailable} where they cannot answer.
 */
public interface Holdings {

  /**
   * Holdings in the order of their ids, about as they were when the index was last refreshed.
   *
   * @param after id after which to begin, or null for the first
   * @param upTo the last id, or null for no end
   * @param limit most to answer
   */
  List<Holding> between(
      Edition edition, Thing thing, @Nullable UUID after, @Nullable UUID upTo, int limit);

  /** Holdings by id as they are at this moment; those that do not exist are left out. */
  Map<UUID, Kept<Holding>> of(Edition edition, Thing thing, Collection<UUID> ids);

  /**
   * Removes what should not exist.
   *
   * @return whether it is removed; otherwise it was written again since it was looked at
   */
  boolean remove(Edition edition, Kept<Holding> holding);
}
