package org.liveblogarchive.article.liveblog;

import java.util.List;

/** One page of a list: its items, and whether more follow. */
public record Slice<T>(List<T> items, boolean more) {

  /** Makes a page of at most {@code limit} items of {@code found}, which holds one more if any. */
  public static <T> Slice<T> of(List<T> found, int limit) {
    boolean more = found.size() > limit;
    return new Slice<>(more ? List.copyOf(found.subList(0, limit)) : found, more);
  }
}
