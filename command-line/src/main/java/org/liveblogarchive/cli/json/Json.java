package org.liveblogarchive.cli.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes JSON without trusting it: what is absent or of another type is empty. */
public final class Json {

  private static final int LONGEST_STRING = 64 * 1024 * 1024;

  /** Refuses a name that stands twice, because readers would disagree on which one counts. */
  public static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(LONGEST_STRING).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Json() {}

  /** Returns an empty object. */
  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** Returns what a text means as JSON, or null where it is none. */
  public static @Nullable JsonNode readOrNull(String text) {
    try {
      JsonNode read = MAPPER.readTree(text);
      return read.isMissingNode() ? null : read;
    } catch (JacksonException malformed) {
      return null;
    }
  }

  /** Returns a field that holds a string, or an empty string. */
  public static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isString() ? value.stringValue() : "";
  }

  /** Returns a field that holds a string, or null. */
  public static @Nullable String textOrNull(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isString() ? value.stringValue() : null;
  }

  /** Returns a field that holds a whole number, or 0. */
  public static long number(JsonNode node, String field) {
    return number(node, field, 0);
  }

  /** Returns a field that holds a whole number, or {@code otherwise}. */
  public static long number(JsonNode node, String field, long otherwise) {
    JsonNode value = node.path(field);
    return value.isIntegralNumber() && value.canConvertToLong() ? value.longValue() : otherwise;
  }
}
