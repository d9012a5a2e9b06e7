package org.liveblogarchive.search.elasticsearch;

import java.util.List;

/**
 * Entries in an order.
 *
 * @param ids best first
 * @param isPartial whether time ran out or a part of the index did not answer
 */
record Ranking(List<String> ids, boolean isPartial) {

  static final Ranking NONE = new Ranking(List.of(), false);
}
