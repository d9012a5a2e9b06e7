package org.liveblogarchive.article.history;

import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON in the one form that is hashed: RFC 8785, for values made of strings, integers below 2^53,
 * booleans, nulls, arrays and objects. States hold nothing else, so number formatting needs no
 * rules of its own.
 */
public final class CanonicalJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
          .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
          .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
          .build();

  private CanonicalJson() {}

  /** Returns the canonical text of {@code value}. */
  public static String write(Object value) {
    // By way of a tree, because unwrapped properties would escape the sorting.
    return MAPPER.writeValueAsString(MAPPER.<JsonNode>valueToTree(value));
  }

  /** Reads what {@link #write} wrote, without knowing what it is. */
  public static JsonNode read(String json) {
    return MAPPER.readTree(json);
  }

  /** Reads what {@link #write} wrote. */
  public static <T> T read(String json, Class<T> type) {
    return MAPPER.readValue(json, type);
  }
}
