package org.liveblogarchive.search.indexing;

import java.util.Map;

/**
 * What a comparison of the index with the article service found, and repaired.
 *
 * @param drift how often the index differed in which way
 * @param setAside how many repairs the index refused, each of which is a dead letter now
 */
record Findings(Map<Drift, Integer> drift, int setAside) {

  /** Whether nothing differs but what cannot be indexed. */
  boolean areSettled() {
    return total() <= setAside;
  }

  int total() {
    return drift.values().stream().mapToInt(Integer::intValue).sum();
  }
}
