package org.liveblogarchive.search.articles;

import static java.util.Objects.requireNonNull;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One page of the change feed. Items stay JSON until each is read by itself, so that one that
 * cannot be read does not hide the others and can be kept exactly as it came.
 *
 * @param items changes, oldest first
 * @param cursor where to continue; opaque
 */
public record ChangePage(List<JsonNode> items, String cursor) {

  public ChangePage {
    requireNonNull(items, "A page of the change feed lacks its items");
    requireNonNull(cursor, "A page of the change feed lacks its cursor");
  }
}
