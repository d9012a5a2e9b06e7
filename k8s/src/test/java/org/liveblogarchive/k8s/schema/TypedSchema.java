package org.liveblogarchive.k8s.schema;

import com.google.gson.annotations.SerializedName;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Compares JSON with the classes that are generated of the Kubernetes API's own description. */
final class TypedSchema {

  private static final String MODELS = "io.kubernetes.client.openapi.models.";

  private TypedSchema() {}

  /** What is wrong with JSON that should be of the type of this name, such as V1Deployment. */
  static Stream<String> findings(JsonNode json, String type, String path) {
    try {
      return findings(json, Class.forName(MODELS + type), path);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException("the API has no " + type, e);
    }
  }

  private static Stream<String> findings(JsonNode json, Type type, String path) {
    if (type instanceof ParameterizedType generic) {
      return generic.getRawType() == Map.class
          ? ofMap(json, generic.getActualTypeArguments()[1], path)
          : ofArray(json, generic.getActualTypeArguments()[0], path);
    }
    Class<?> one = (Class<?>) type;
    return one.getName().startsWith(MODELS) ? ofModel(json, one, path) : ofValue(json, one, path);
  }

  private static Stream<String> ofModel(JsonNode json, Class<?> model, String path) {
    if (!json.isObject()) {
      return Stream.of(path + " has to be an object (" + model.getSimpleName() + ")");
    }
    Map<String, Field> fields = fields(model);
    Stream<String> missing =
        required(model).stream()
            .filter(name -> !json.hasNonNull(name))
            .map(name -> "%s.%s is missing".formatted(path, name));
    Stream<String> present =
        json.propertyStream()
            .flatMap(
                property -> {
                  Field field = fields.get(property.getKey());
                  String at = path + "." + property.getKey();
                  return field == null
                      ? Stream.of(at + " is no field of " + model.getSimpleName())
                      : findings(property.getValue(), field.getGenericType(), at);
                });
    return Stream.concat(missing, present);
  }

  private static Stream<String> ofMap(JsonNode json, Type values, String path) {
    return json.isObject()
        ? json.propertyStream()
            .flatMap(
                property -> findings(property.getValue(), values, path + "." + property.getKey()))
        : Stream.of(path + " has to be an object");
  }

  private static Stream<String> ofArray(JsonNode json, Type items, String path) {
    return json.isArray()
        ? IntStream.range(0, json.size())
            .boxed()
            .flatMap(i -> findings(json.path(i), items, "%s[%d]".formatted(path, i)))
        : Stream.of(path + " has to be an array");
  }

  private static Stream<String> ofValue(JsonNode json, Class<?> type, String path) {
    boolean fits =
        switch (type.getSimpleName()) {
          case "String", "OffsetDateTime", "byte[]" -> json.isString();
          case "Integer", "Long" -> json.isIntegralNumber();
          case "Double" -> json.isNumber();
          case "Boolean" -> json.isBoolean();
          case "IntOrString" -> json.isString() || json.isIntegralNumber();
          case "Quantity" -> json.isNumber() || json.asString("").matches("[0-9.]+(m|[kMGTPE]i?)?");
          case "Object" -> true;
          default -> throw new IllegalStateException("not understood: " + type);
        };
    return fits
        ? Stream.empty()
        : Stream.of("%s has to be a %s, not %s".formatted(path, type.getSimpleName(), json));
  }

  private static Map<String, Field> fields(Class<?> model) {
    Map<String, Field> fields = new TreeMap<>();
    for (Field field : model.getDeclaredFields()) {
      SerializedName name = field.getAnnotation(SerializedName.class);
      if (name != null) {
        fields.put(name.value(), field);
      }
    }
    return fields;
  }

  @SuppressWarnings("unchecked")
  private static Set<String> required(Class<?> model) {
    try {
      return (Set<String>) model.getField("openapiRequiredFields").get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(model + " does not say what it requires", e);
    }
  }
}
