package org.liveblogarchive.search.relevance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.support.Changes;
import tools.jackson.databind.node.ObjectNode;

/**
 * An entry of the judged set.
 *
 * @param liveBlog the name of its live blog
 * @param name what judgements call it
 * @param headline its headline, or null
 * @param text its text
 */
record JudgedEntry(String liveBlog, String name, @Nullable String headline, String text) {

  UUID id() {
    return idOf(name);
  }

  /** The entry as the change feed tells it. */
  ObjectNode change(long revision) {
    ObjectNode change = Changes.entry(idOf(liveBlog), id(), revision, text);
    Changes.state(change).put("headline", headline);
    return change;
  }

  static UUID idOf(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
  }
}
