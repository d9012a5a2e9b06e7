package org.liveblogarchive.gateway.docs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What in a new state of the public API breaks callers of an earlier one: something that is gone,
 * something more that has to be sent, something that may no longer be sent, or something in an
 * answer that was not to be expected.
 */
class BreakingChanges {

  private static final List<String> UPPER_LIMITS =
      List.of("maximum", "exclusiveMaximum", "maxLength", "maxItems");
  private static final List<String> LOWER_LIMITS =
      List.of("minimum", "exclusiveMinimum", "minLength", "minItems");

  private final JsonNode before;
  private final JsonNode after;
  private final List<String> found = new ArrayList<>();
  private final Set<String> compared = new HashSet<>();

  private BreakingChanges(JsonNode before, JsonNode after) {
    this.before = before;
    this.after = after;
  }

  /** Finds them all, each as a sentence without its full stop. */
  static List<String> between(JsonNode before, JsonNode after) {
    BreakingChanges changes = new BreakingChanges(before, after);
    Map<String, ? extends JsonNode> now = ContractDocument.operations(after);
    ContractDocument.operations(before)
        .forEach(
            (name, operation) -> {
              JsonNode changed = now.get(name);
              if (changed == null) {
                changes.found.add(name + " is gone");
              } else {
                changes.operation(name, operation, changed);
              }
            });
    return changes.found;
  }

  private void operation(String name, JsonNode old, JsonNode changed) {
    String path = name.substring(name.indexOf(' ') + 1);
    parameters(name, parameters(before, path, old), parameters(after, path, changed));
    body(
        name,
        resolved(before, old.path("requestBody")),
        resolved(after, changed.path("requestBody")));
    old.path("responses")
        .properties()
        .forEach(
            response -> {
              String where = name + " " + response.getKey();
              if (!changed.path("responses").has(response.getKey())) {
                found.add(where + " is gone");
                return;
              }
              content(
                  where,
                  resolved(before, response.getValue()).path("content"),
                  resolved(after, changed.path("responses").path(response.getKey()))
                      .path("content"),
                  Direction.ANSWERED);
            });
    if (isOpen(before, old) && !isOpen(after, changed)) {
      found.add(name + " needs a key");
    }
  }

  private static boolean isOpen(JsonNode document, JsonNode operation) {
    JsonNode security =
        operation.has("security") ? operation.path("security") : document.path("security");
    return security.isEmpty() || security.valueStream().anyMatch(JsonNode::isEmpty);
  }

  private static Map<String, JsonNode> parameters(
      JsonNode document, String path, JsonNode operation) {
    Map<String, JsonNode> parameters = new HashMap<>();
    for (JsonNode list :
        List.of(
            document.path("paths").path(path).path("parameters"), operation.path("parameters"))) {
      for (JsonNode one : list) {
        JsonNode parameter = resolved(document, one);
        parameters.put(
            parameter.path("in").asString() + " " + parameter.path("name").asString(), parameter);
      }
    }
    return parameters;
  }

  private void parameters(String name, Map<String, JsonNode> old, Map<String, JsonNode> changed) {
    changed.forEach(
        (parameter, now) -> {
          boolean wasRequired =
              old.containsKey(parameter) && old.get(parameter).path("required").asBoolean(false);
          if (now.path("required").asBoolean(false) && !wasRequired) {
            found.add("%s requires the %s".formatted(name, parameter));
          }
        });
    old.forEach(
        (parameter, was) -> {
          JsonNode now = changed.get(parameter);
          if (now == null) {
            found.add("%s lacks the %s".formatted(name, parameter));
          } else {
            schema(name + " " + parameter, was.path("schema"), now.path("schema"), Direction.SENT);
          }
        });
  }

  private void body(String name, JsonNode old, JsonNode changed) {
    if (changed.path("required").asBoolean(false) && !old.path("required").asBoolean(false)) {
      found.add(name + " requires a body");
    }
    content(name + " body", old.path("content"), changed.path("content"), Direction.SENT);
  }

  private void content(String where, JsonNode old, JsonNode changed, Direction direction) {
    old.properties()
        .forEach(
            type -> {
              if (changed.has(type.getKey())) {
                schema(
                    where + " " + type.getKey(),
                    type.getValue().path("schema"),
                    changed.path(type.getKey()).path("schema"),
                    direction);
              } else {
                found.add("%s lacks %s".formatted(where, type.getKey()));
              }
            });
  }

  private void schema(
      String where, JsonNode unresolved, JsonNode unresolvedNow, Direction direction) {
    String pair = unresolved.path("$ref") + " " + unresolvedNow.path("$ref") + " " + direction;
    boolean isShared = unresolved.has("$ref") && !unresolved.has("properties");
    if (isShared && !compared.add(pair)) {
      return;
    }
    JsonNode old = resolved(before, unresolved);
    JsonNode changed = resolved(after, unresolvedNow);
    types(where, old, changed, direction);
    values(where, old, changed);
    limits(where, old, changed, direction);
    properties(where, old, changed, direction);
    if (old.has("items")) {
      schema(where + "[]", old.path("items"), changed.path("items"), direction);
    }
    if (old.path("additionalProperties").isObject()) {
      schema(
          where + ".*",
          old.path("additionalProperties"),
          changed.path("additionalProperties"),
          direction);
    }
    alternatives(where, old, changed, direction);
  }

  private void types(String where, JsonNode old, JsonNode changed, Direction direction) {
    Set<String> was = strings(old.path("type"));
    Set<String> is = strings(changed.path("type"));
    boolean fits =
        switch (direction) {
          case SENT -> is.isEmpty() || (!was.isEmpty() && is.containsAll(was));
          case ANSWERED -> was.isEmpty() || (!is.isEmpty() && was.containsAll(is));
        };
    if (!fits || !old.path("format").equals(changed.path("format"))) {
      found.add("%s is of another type".formatted(where));
    }
  }

  private void values(String where, JsonNode old, JsonNode changed) {
    Set<String> was = strings(old.path("enum"));
    Set<String> is = strings(changed.path("enum"));
    if (!was.isEmpty() && !is.isEmpty()) {
      was.stream()
          .filter(value -> !is.contains(value))
          .forEach(value -> found.add("%s lacks the value %s".formatted(where, value)));
    }
    if (!old.path("const").equals(changed.path("const"))) {
      found.add("%s has another value".formatted(where));
    }
    if (was.isEmpty() && !is.isEmpty()) {
      found.add("%s has only some values".formatted(where));
    }
  }

  private void limits(String where, JsonNode old, JsonNode changed, Direction direction) {
    if (direction == Direction.ANSWERED) {
      return;
    }
    for (String limit : UPPER_LIMITS) {
      if (changed.has(limit)
          && (!old.has(limit) || changed.path(limit).asDouble() < old.path(limit).asDouble())) {
        found.add("%s has a lower %s".formatted(where, limit));
      }
    }
    for (String limit : LOWER_LIMITS) {
      if (changed.has(limit)
          && (!old.has(limit) || changed.path(limit).asDouble() > old.path(limit).asDouble())) {
        found.add("%s has a higher %s".formatted(where, limit));
      }
    }
    if (changed.has("pattern") && !changed.path("pattern").equals(old.path("pattern"))) {
      found.add("%s has another pattern".formatted(where));
    }
  }

  private void properties(String where, JsonNode old, JsonNode changed, Direction direction) {
    Set<String> wasRequired = strings(old.path("required"));
    Set<String> isRequired = strings(changed.path("required"));
    if (direction == Direction.SENT) {
      isRequired.stream()
          .filter(name -> !wasRequired.contains(name))
          .forEach(name -> found.add("%s requires %s".formatted(where, name)));
    } else {
      wasRequired.stream()
          .filter(name -> !isRequired.contains(name))
          .forEach(name -> found.add("%s may lack %s".formatted(where, name)));
    }
    old.path("properties")
        .properties()
        .forEach(
            property -> {
              if (changed.path("properties").has(property.getKey())) {
                schema(
                    where + "." + property.getKey(),
                    property.getValue(),
                    changed.path("properties").path(property.getKey()),
                    direction);
              } else {
                found.add("%s lacks %s".formatted(where, property.getKey()));
              }
            });
  }

  /** By their order: what is added is added behind. */
  private void alternatives(String where, JsonNode old, JsonNode changed, Direction direction) {
    for (String kind : List.of("oneOf", "anyOf")) {
      if (changed.path(kind).size() < old.path(kind).size()) {
        found.add("%s has fewer forms".formatted(where));
        continue;
      }
      for (int at = 0; at < old.path(kind).size(); at++) {
        schema(where, old.path(kind).path(at), changed.path(kind).path(at), direction);
      }
    }
  }

  private static Set<String> strings(JsonNode node) {
    return node.isArray()
        ? node.valueStream().map(JsonNode::asString).collect(Collectors.toSet())
        : node.isMissingNode() ? Set.of() : Set.of(node.asString());
  }

  private static JsonNode resolved(JsonNode document, JsonNode node) {
    return node.has("$ref")
        ? resolved(document, document.at(node.path("$ref").asString().substring(1)))
        : node;
  }

  private enum Direction {
    SENT,
    ANSWERED
  }
}
