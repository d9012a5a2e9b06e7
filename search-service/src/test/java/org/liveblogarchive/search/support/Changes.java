package org.liveblogarchive.search.support;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Builds feed items; a test names only what it is about. */
public final class Changes {

  private static final JsonMapper JSON = new JsonMapper();

  private Changes() {}

  /** A live blog in English with the given id and revision. */
  public static ObjectNode liveBlog(UUID id, long revision) {
    return change(
        id,
        null,
        revision,
        "liveBlog",
        JSON.createObjectNode()
            .put("id", id.toString())
            .put("slug", "blog-" + id)
            .put("revision", revision)
            .put("status", "live")
            .put("headline", "Headline of " + id)
            .put("timePrecision", "day"));
  }

  /** A published entry in English with the given text. */
  public static ObjectNode entry(UUID liveBlogId, UUID id, long revision, String text) {
    ObjectNode entry =
        JSON.createObjectNode()
            .put("id", id.toString())
            .put("liveBlogId", liveBlogId.toString())
            .put("revision", revision)
            .put("status", "published")
            .put("position", revision * 1_000_000)
            .putNull("headline")
            .put("text", text)
            .put("keyEvent", false)
            .put("pinned", false)
            .putNull("publishedAt")
            .putNull("publishedOn")
            .put("timePrecision", "none");
    entry.putArray("authors").addObject().put("name", "Ada Fenwick");
    entry.putArray("tags");
    return change(liveBlogId, id, revision, "entry", entry);
  }

  private static ObjectNode change(
      UUID liveBlogId, @Nullable UUID entryId, long revision, String what, ObjectNode state) {
    ObjectNode change =
        JSON.createObjectNode()
            .put("liveBlogId", liveBlogId.toString())
            .put("entryId", entryId == null ? null : entryId.toString())
            .put("revision", revision)
            .put("kind", "edited")
            .put("recordedAt", Instant.now().toString())
            .put("language", "en")
            .putNull("liveBlog")
            .putNull("entry");
    change.set(what, state);
    return change;
  }

  /** The live blog or entry within a feed item, to be changed. */
  public static ObjectNode state(ObjectNode change) {
    return (ObjectNode)
        (change.get("entry").isNull() ? change.get("liveBlog") : change.get("entry"));
  }
}
