package org.liveblogarchive.search.elasticsearch;

import java.util.List;
import org.liveblogarchive.search.query.PagePosition;

/** Where a page of a fused list ended: how many entries came before, beside a mark. */
final class FusedPosition {

  private static final String MARK = "fused";

  private FusedPosition() {}

  static boolean isOne(PagePosition position) {
    return position.after().size() == 2
        && position.after().getFirst().equals(MARK)
        && position.after().getLast() instanceof Number;
  }

  static List<Object> after(int entries) {
    return List.of(MARK, entries);
  }

  /** How many entries came before; none where there is no position. */
  static int entriesBefore(PagePosition position) {
    return position.after().getLast() instanceof Number number ? Math.max(0, number.intValue()) : 0;
  }
}
