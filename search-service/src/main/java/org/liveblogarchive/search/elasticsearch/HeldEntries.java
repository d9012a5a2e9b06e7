package org.liveblogarchive.search.elasticsearch;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/** Entries that a search found, each held by a live blog that may not be known (yet). */
interface HeldEntries {

  /** Ids of the live blogs that hold them and that nothing is known of. */
  Set<String> unknownHolders();

  /**
   * Searches until every holder is known. One that is not is about to become known, or never will;
   * asking again without its entries keeps totals exact.
   *
   * @param search takes the ids of live blogs whose entries are to be left out
   */
  static <T extends HeldEntries> T find(Function<Set<String>, T> search) {
    Set<String> unknown = new HashSet<>();
    while (true) {
      T found = search.apply(Set.copyOf(unknown));
      Set<String> more = found.unknownHolders();
      if (more.isEmpty()) {
        return found;
      }
      unknown.addAll(more);
    }
  }
}
