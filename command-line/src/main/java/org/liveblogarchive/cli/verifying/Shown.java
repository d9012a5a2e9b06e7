package org.liveblogarchive.cli.verifying;

import java.util.List;
import java.util.Optional;
import org.liveblogarchive.cli.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a state and the archive's own format both say of a live blog or an entry, as one hash, so
 * that even histories of many entries fit in memory. Fields that are unknown count as left out.
 */
final class Shown {

  private static final List<String> OF_ENTRY =
      List.of(
          "status",
          "headline",
          "blocks",
          "authors",
          "tags",
          "keyEvent",
          "pinned",
          "publishedAt",
          "publishedOn",
          "timePrecision",
          "correction",
          "sourceId");

  private static final List<String> OF_LIVE_BLOG =
      List.of(
          "slug",
          "status",
          "headline",
          "standfirst",
          "introduction",
          "language",
          "timeZone",
          "topics",
          "authors",
          "publishedAt",
          "publishedOn",
          "timePrecision",
          "coverage");

  private Shown() {}

  static Optional<Hash> ofEntry(JsonNode entry) {
    return of(entry, OF_ENTRY);
  }

  static Optional<Hash> ofLiveBlog(JsonNode liveBlog) {
    return of(liveBlog, OF_LIVE_BLOG);
  }

  private static Optional<Hash> of(JsonNode from, List<String> fields) {
    ObjectNode common = Json.object();
    for (String field : fields) {
      JsonNode value = from.path(field);
      if (!value.isMissingNode() && !value.isNull()) {
        common.set(field, known(value));
      }
    }
    return Canonical.of(common).map(Hash::of);
  }

  private static JsonNode known(JsonNode value) {
    if (value.isObject()) {
      ObjectNode known = Json.object();
      value
          .properties()
          .forEach(
              field -> {
                if (!field.getValue().isNull()) {
                  known.set(field.getKey(), known(field.getValue()));
                }
              });
      return known;
    }
    if (value.isArray()) {
      ArrayNode known = Json.MAPPER.createArrayNode();
      value.values().forEach(element -> known.add(known(element)));
      return known;
    }
    return value;
  }
}
