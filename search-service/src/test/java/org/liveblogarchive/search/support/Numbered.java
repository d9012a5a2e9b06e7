package org.liveblogarchive.search.support;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Entries that tests call by a number. */
public final class Numbered {

  private Numbered() {}

  /** The id of the entry with a number. */
  public static UUID id(int number) {
    return new UUID(0x7000L, number);
  }

  /** The numbers of the entries that an answer has as items, in their order. */
  public static List<Integer> numbers(JsonNode answer) {
    return answer
        .get("items")
        .valueStream()
        .map(item -> UUID.fromString(item.at("/entry/id").asString()))
        .map(id -> (int) id.getLeastSignificantBits())
        .toList();
  }

  /** The numbers in a text, parted by spaces; none without a text. */
  public static List<Integer> numbers(@Nullable String text) {
    return text == null
        ? List.of()
        : Arrays.stream(text.split(" ", -1)).map(Integer::valueOf).toList();
  }
}
