package org.liveblogarchive.search.indexing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A feed item that could not be indexed and was set aside so that the rest could go on.
 *
 * @param id the same for the same item, so that setting it aside again makes no second one
 * @param item the item exactly as it came
 * @param reason why it could not be indexed
 * @param recordedAt when it was set aside
 */
public record DeadLetter(UUID id, JsonNode item, String reason, Instant recordedAt) {

  static DeadLetter of(JsonNode item, String reason, Instant recordedAt) {
    UUID id = UUID.nameUUIDFromBytes(item.toString().getBytes(StandardCharsets.UTF_8));
    return new DeadLetter(id, item, reason, recordedAt);
  }
}
