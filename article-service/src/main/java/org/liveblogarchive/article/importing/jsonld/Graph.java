package org.liveblogarchive.article.importing.jsonld;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** All things that JSON-LD tells of, those found by their ids that are only referred to. */
class Graph {

  private static final List<String> PREFIXES =
      List.of("", "schema:", "http://schema.org/", "https://schema.org/");

  private final List<JsonNode> things = new ArrayList<>();
  private final Map<String, JsonNode> byId = new HashMap<>();
  private final Map<String, List<JsonNode>> parts = new HashMap<>();

  Graph(List<JsonNode> documents) {
    documents.forEach(this::gather);
    things.stream().filter(thing -> types(thing).contains("BlogPosting")).forEach(this::addToWhole);
  }

  private void addToWhole(JsonNode part) {
    all(part, "isPartOf")
        .flatMap(whole -> Stream.ofNullable(text(whole, "@id")))
        .distinct()
        .forEach(id -> parts.computeIfAbsent(id, _ -> new ArrayList<>()).add(part));
  }

  /** Returns the live blog with the most updates. */
  Optional<JsonNode> liveBlog() {
    return things.stream()
        .filter(thing -> types(thing).contains("LiveBlogPosting"))
        .max(Comparator.comparingInt(thing -> updates(thing).size()));
  }

  /** Returns the first thing of one of these types. */
  Optional<JsonNode> first(Set<String> types) {
    return things.stream()
        .filter(thing -> types(thing).stream().anyMatch(types::contains))
        .findFirst();
  }

  /** Returns the updates of a live blog as they stand in the document. */
  List<JsonNode> updates(JsonNode liveBlog) {
    List<JsonNode> updates =
        all(liveBlog, "liveBlogUpdate", "liveBlogUpdates").filter(JsonNode::isObject).toList();
    String id = text(liveBlog, "@id");
    if (!updates.isEmpty() || id == null) {
      return updates;
    }
    return parts.getOrDefault(id, List.of());
  }

  /** Returns the names of all types there are, in order. */
  Set<String> types() {
    Set<String> types = new TreeSet<>();
    things.forEach(thing -> types.addAll(types(thing)));
    return types;
  }

  /** Returns the type names of a thing, without what comes before them. */
  static List<String> types(JsonNode thing) {
    return values(thing.path("@type"))
        .filter(JsonNode::isString)
        .map(JsonNode::stringValue)
        .map(type -> type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1))
        .toList();
  }

  /** Returns all values of the first of these properties that a thing has, references resolved. */
  Stream<JsonNode> all(JsonNode thing, String... properties) {
    for (String property : properties) {
      for (String prefix : PREFIXES) {
        JsonNode value = thing.get(prefix + property);
        if (value != null && !value.isNull()) {
          return values(value).map(this::resolved);
        }
      }
    }
    return Stream.empty();
  }

  /** Returns the first text of the first of these properties that is not blank, or null. */
  @Nullable String text(JsonNode thing, String... properties) {
    return Stream.of(properties)
        .flatMap(property -> all(thing, property))
        .map(Graph::scalar)
        .filter(text -> text != null && !text.isBlank())
        .findFirst()
        .orElse(null);
  }

  /** Returns the first of these texts of an object that stands in a property, or null. */
  @Nullable String inner(JsonNode thing, String property, String... names) {
    return all(thing, property)
        .filter(JsonNode::isObject)
        .map(value -> text(value, names))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  static @Nullable String scalar(JsonNode value) {
    JsonNode literal = value.isObject() ? value.path("@value") : value;
    if (literal.isString()) {
      return literal.stringValue();
    }
    return literal.isNumber() || literal.isBoolean() ? literal.asString() : null;
  }

  private JsonNode resolved(JsonNode value) {
    JsonNode id = value.isObject() && value.size() <= 2 ? value.path("@id") : value;
    boolean reference = value.isObject() && id.isString() && !value.has("name");
    return reference ? byId.getOrDefault(id.stringValue(), value) : value;
  }

  private static Stream<JsonNode> values(JsonNode value) {
    if (value.isObject() && (value.has("@list") || value.has("@set"))) {
      return values(value.has("@list") ? value.path("@list") : value.path("@set"));
    }
    return value.isArray() ? value.valueStream().flatMap(Graph::values) : Stream.of(value);
  }

  /** The parser bounds how deep this goes. */
  private void gather(JsonNode node) {
    if (node.isObject()) {
      things.add(node);
      JsonNode id = node.path("@id");
      if (id.isString()) {
        byId.merge(
            id.stringValue(), node, (one, other) -> one.size() >= other.size() ? one : other);
      }
    }
    node.forEach(this::gather);
  }
}
