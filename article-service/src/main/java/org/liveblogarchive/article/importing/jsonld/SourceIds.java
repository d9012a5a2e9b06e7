package org.liveblogarchive.article.importing.jsonld;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds what tells the updates of a page apart, so that they are known again in a later state. */
class SourceIds {

  private static final int LONGEST = 500;

  private final Graph graph;
  private final @Nullable String pageId;
  private final List<JsonNode> updates;

  SourceIds(Graph graph, JsonNode liveBlog, List<JsonNode> updates) {
    this.graph = graph;
    this.pageId = graph.text(liveBlog, "url", "@id");
    this.updates = updates;
  }

  /** Returns an id for each update; null where it has none that no other has. */
  List<@Nullable String> ids() {
    List<Function<JsonNode, @Nullable String>> kinds =
        List.of(
            update -> shortened(graph.text(update, "@id")),
            update -> fragment(graph.text(update, "url")),
            this::identifier,
            update -> fragment(graph.text(update, "mainEntityOfPage")),
            update -> graph.text(update, "url"),
            update -> graph.text(update, "@id"));
    for (Function<JsonNode, @Nullable String> kind : kinds) {
      List<@Nullable String> ids = new ArrayList<>();
      updates.forEach(update -> ids.add(usable(kind.apply(update))));
      if (tellApart(ids)) {
        return ids;
      }
    }
    return new ArrayList<>(Collections.nCopies(updates.size(), (String) null));
  }

  /** Most updates have one, and no two have the same. */
  private static boolean tellApart(List<@Nullable String> ids) {
    Set<String> distinct = new HashSet<>();
    int present = 0;
    for (String id : ids) {
      if (id != null) {
        distinct.add(id);
        present++;
      }
    }
    return present * 2 > ids.size() && distinct.size() == present;
  }

  private @Nullable String usable(@Nullable String id) {
    return id == null || id.isBlank() || id.length() > LONGEST || id.equals(pageId)
        ? null
        : id.strip();
  }

  /** An id that is an address is named by its fragment, where it has one. */
  private static @Nullable String shortened(@Nullable String id) {
    String fragment = fragment(id);
    return fragment == null ? id : fragment;
  }

  private @Nullable String identifier(JsonNode update) {
    String text = graph.text(update, "identifier");
    return text != null ? text : graph.inner(update, "identifier", "value", "@id");
  }

  private static @Nullable String fragment(@Nullable String address) {
    int hash = address == null ? -1 : address.indexOf('#');
    return address == null || hash < 0 || hash + 1 == address.length()
        ? null
        : address.substring(hash + 1);
  }
}
