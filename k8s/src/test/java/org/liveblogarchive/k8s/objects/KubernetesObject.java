package org.liveblogarchive.k8s.objects;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One rendered object.
 *
 * @param json all of it
 */
public record KubernetesObject(JsonNode json) {

  /** Returns its kind, such as {@code Deployment}. */
  public String kind() {
    return json.path("kind").asString("");
  }

  /** Returns its name. */
  public String name() {
    return json.at("/metadata/name").asString("");
  }

  /** Returns its API, such as {@code apps/v1}. */
  public String apiVersion() {
    return json.path("apiVersion").asString("");
  }

  /** Returns its specification. */
  public JsonNode spec() {
    return json.path("spec");
  }

  /** Returns what messages call it. */
  public String title() {
    return kind() + "/" + name();
  }

  /** Returns a JSON object whose values are texts, such as labels, as a map. */
  public static Map<String, String> texts(JsonNode object) {
    return object
        .propertyStream()
        .collect(Collectors.toMap(Map.Entry::getKey, property -> property.getValue().asString("")));
  }

  /** Returns the items of a JSON array, none where there is no array. */
  public static Stream<JsonNode> items(JsonNode array) {
    return array.valueStream();
  }
}
