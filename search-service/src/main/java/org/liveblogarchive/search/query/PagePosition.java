package org.liveblogarchive.search.query;

import java.util.List;

/**
 * Where a page of hits ended.
 *
 * @param pointInTime names the frozen view of the index that all pages of one search see
 * @param after sort values of the page's last hit: strings, longs and doubles
 */
public record PagePosition(String pointInTime, List<Object> after) {

  public PagePosition {
    after = List.copyOf(after);
  }
}
