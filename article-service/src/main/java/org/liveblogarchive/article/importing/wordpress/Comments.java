package org.liveblogarchive.article.importing.wordpress;

import java.util.List;
import org.liveblogarchive.article.importing.json.Json;

/** Entries as the comments that they are in WordPress, asked for through its REST API. */
class Comments {

  private Comments() {}

  /** Tells whether these are comments of the type that the Liveblog plugin gives its entries. */
  static boolean are(Json root) {
    return !root.items().isEmpty()
        && root.items().stream()
            .allMatch(
                json ->
                    json.at("type").says("liveblog")
                        && json.at("content").isObject()
                        && json.has("id", "post"));
  }

  static List<Json> records(Json root) {
    return root.items().stream().filter(json -> !json.at("status").says("trash")).toList();
  }
}
