package org.liveblogarchive.search.articles;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One page of the article service's snapshot: live blogs and entries as they are now, each item as
 * in a {@link ChangePage}.
 *
 * @param items in no order that says anything
 * @param changesCursor where to tail the change feed from once the last page is read; opaque
 * @param nextCursor where the snapshot continues, or null on its last page; opaque
 */
public record SnapshotPage(
    List<JsonNode> items, String changesCursor, @Nullable String nextCursor) {

  public SnapshotPage {
    requireNonNull(items, "A page of the snapshot lacks its items");
    requireNonNull(changesCursor, "A page of the snapshot lacks its cursor of changes");
  }
}
