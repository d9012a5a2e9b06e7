package org.liveblogarchive.search.query;

import java.time.Instant;
import java.util.List;

/**
 * Where a page of hits ended.
 *
 * @param pointInTime names the frozen view of the index that all pages of one search see
 * @param askedAt when the first page was asked for: what counts as recent stays the same
 * @param after sort values of the page's last hit (strings, longs and doubles), or how many hits
 *     came before where hits are collapsed
 */
public record PagePosition(String pointInTime, Instant askedAt, List<Object> after) {

  public PagePosition {
    after = List.copyOf(after);
  }
}
