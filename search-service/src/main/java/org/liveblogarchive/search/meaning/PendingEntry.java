package org.liveblogarchive.search.meaning;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An entry without a vector.
 *
 * @param id its id
 * @param version its version in the index
 * @param document all that the index holds of it
 * @param known its vector, if the index had one for this very state before, or null
 */
public record PendingEntry(
    String id, long version, JsonNode document, @Nullable List<Float> known) {

  /** What is embedded: headline and text. */
  String words() {
    return Stream.of("headline", "text")
        .map(field -> document.path(field).asString("").strip())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
