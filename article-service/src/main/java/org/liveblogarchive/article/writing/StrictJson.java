package org.liveblogarchive.article.writing;

import java.util.List;
import java.util.stream.Collectors;
import org.liveblogarchive.article.problem.InvalidBody;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.type.LogicalType;

/** Reads what callers send: nothing unknown, nothing twice, nothing of another type than told. */
public final class StrictJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
              DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .withCoercionConfig(
              LogicalType.Textual,
              config -> {
                config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                config.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                config.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
              })
          .build();

  private StrictJson() {}

  /**
   * Reads the JSON object that a body is.
   *
   * @throws InvalidBody where it is anything else
   */
  public static ObjectNode object(byte[] body) {
    try {
      if (MAPPER.readTree(body) instanceof ObjectNode object) {
        return object;
      }
    } catch (JacksonException malformed) {
      throw InvalidBody.because(
          "The body is no JSON: line %d, column %d."
              .formatted(
                  malformed.getLocation().getLineNr(), malformed.getLocation().getColumnNr()));
    }
    throw InvalidBody.because("The body must be a JSON object.");
  }

  /**
   * Reads a value out of JSON.
   *
   * @throws InvalidBody naming the field that is unknown or malformed
   */
  public static <T> T read(JsonNode json, Class<T> type) {
    return read(json, type, "");
  }

  /**
   * Reads a value out of JSON that is itself a part of something.
   *
   * @param at what stands before the names of its fields, such as {@code entries[3].}
   * @throws InvalidBody naming the field that is unknown or malformed
   */
  public static <T> T read(JsonNode json, Class<T> type, String at) {
    try {
      return MAPPER.treeToValue(json, type);
    } catch (UnrecognizedPropertyException unknown) {
      String known =
          unknown.getKnownPropertyIds().stream()
              .map(Object::toString)
              .sorted()
              .collect(Collectors.joining(", "));
      throw InvalidBody.of(at + path(unknown), "is unknown here; known are " + known);
    } catch (JacksonException malformed) {
      throw InvalidBody.of(at + path(malformed), "is malformed or of the wrong type");
    }
  }

  /**
   * Returns {@code content} with the fields of a merge patch (RFC 7396) replaced; what the patch
   * removes with null is as it is in {@code nothing}.
   */
  static ObjectNode merge(Object content, ObjectNode patch, Object nothing) {
    ObjectNode merged = write(content);
    ObjectNode removed = write(nothing);
    patch.forEachEntry(
        (name, value) ->
            merged.set(name, value.isNull() && removed.has(name) ? removed.get(name) : value));
    return merged;
  }

  /** Returns the JSON of a value. */
  static ObjectNode write(Object value) {
    return MAPPER.valueToTree(value);
  }

  private static String path(JacksonException failure) {
    StringBuilder path = new StringBuilder();
    List<JacksonException.Reference> steps = failure.getPath();
    for (JacksonException.Reference step : steps) {
      if (step.getPropertyName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
      }
    }
    return path.isEmpty() ? "body" : path.toString();
  }
}
