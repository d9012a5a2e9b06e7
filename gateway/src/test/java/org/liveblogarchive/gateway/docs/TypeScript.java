package org.liveblogarchive.gateway.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Writes the types of the public API for TypeScript. */
class TypeScript {

  private final JsonNode document;
  private final StringBuilder text = new StringBuilder();

  private TypeScript(JsonNode document) {
    this.document = document;
  }

  /** Returns a declaration file: a type for each schema, and all operations by their names. */
  static String of(JsonNode document) {
    TypeScript types = new TypeScript(document);
    types.write();
    return types.text.toString();
  }

  private void write() {
    text.append("// Types of the public API of Liveblog Archive, made of docs/openapi.json.\n");
    document
        .path("components")
        .path("schemas")
        .properties()
        .forEach(
            schema -> {
              text.append('\n');
              comment(schema.getValue(), "");
              text.append("export type ")
                  .append(schema.getKey())
                  .append(" = ")
                  .append(type(schema.getValue(), ""))
                  .append(";\n");
            });
    text.append("\n/** What each operation takes and answers, by its name. */\n");
    text.append("export interface Operations {\n");
    ContractDocument.operations(document).forEach(this::operation);
    text.append("}\n");
  }

  private void operation(String name, JsonNode operation) {
    String method = name.substring(0, name.indexOf(' '));
    String path = name.substring(name.indexOf(' ') + 1);
    comment(operation.path("summary").asString(), "  ");
    text.append("  ").append(operation.path("operationId").asString()).append(": {\n");
    text.append("    method: \"%s\";\n".formatted(method.toUpperCase(Locale.ROOT)));
    text.append("    path: \"%s\";\n".formatted(path));
    List<JsonNode> parameters =
        Stream.of(
                document.path("paths").path(path).path("parameters"), operation.path("parameters"))
            .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
            .map(this::resolved)
            .toList();
    for (Map.Entry<String, String> place :
        Map.of("path", "pathParameters", "query", "query", "header", "headers").entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .toList()) {
      List<JsonNode> here =
          parameters.stream()
              .filter(one -> one.path("in").asString().equals(place.getKey()))
              .toList();
      if (!here.isEmpty()) {
        parameters(place.getValue(), here);
      }
    }
    JsonNode body = resolved(operation.path("requestBody")).path("content");
    if (!body.isEmpty()) {
      text.append("    body: ").append(content(body)).append(";\n");
    }
    text.append("    responses: {\n");
    operation
        .path("responses")
        .properties()
        .forEach(
            response ->
                text.append(
                    "      %s: %s;\n"
                        .formatted(
                            response.getKey(),
                            content(resolved(response.getValue()).path("content")))));
    text.append("    };\n  };\n");
  }

  private void parameters(String place, List<JsonNode> parameters) {
    boolean optional = parameters.stream().noneMatch(one -> one.path("required").asBoolean(false));
    text.append("    ").append(place).append(optional ? "?: {\n" : ": {\n");
    for (JsonNode one : parameters) {
      comment(one, "      ");
      text.append("      ")
          .append(name(one.path("name").asString()))
          .append(one.path("required").asBoolean(false) ? ": " : "?: ")
          .append(type(one.path("schema"), "      "))
          .append(";\n");
    }
    text.append("    };\n");
  }

  /** The bodies by their media types. */
  private String content(JsonNode content) {
    if (content.isEmpty()) {
      return "undefined";
    }
    return content.properties().stream()
        .map(
            one ->
                "\"%s\": %s".formatted(one.getKey(), type(one.getValue().path("schema"), "      ")))
        .collect(Collectors.joining("; ", "{ ", " }"));
  }

  private String type(JsonNode schema, String indent) {
    if (schema.has("$ref")) {
      String ref = schema.path("$ref").asString();
      String name = ref.substring(ref.lastIndexOf('/') + 1);
      JsonNode types = schema.path("properties").path("type").path("enum");
      return types.isEmpty() ? name : "%s & { type: %s }".formatted(name, literals(types));
    }
    if (schema.has("const")) {
      return schema.path("const").toString();
    }
    if (schema.has("enum")) {
      return literals(schema.path("enum"));
    }
    for (String kind : List.of("oneOf", "anyOf")) {
      if (schema.has(kind)) {
        return StreamSupport.stream(schema.path(kind).spliterator(), false)
            .map(one -> type(one, indent))
            .distinct()
            .collect(Collectors.joining(" | "));
      }
    }
    JsonNode types = schema.path("type");
    return types.isArray()
        ? types
            .valueStream()
            .map(one -> type(one.asString(), schema, indent))
            .collect(Collectors.joining(" | "))
        : type(types.asString("unknown"), schema, indent);
  }

  private String type(String name, JsonNode schema, String indent) {
    return switch (name) {
      case "string", "boolean", "null" -> name;
      case "integer", "number" -> "number";
      case "array" -> list(type(schema.path("items"), indent));
      case "object" -> object(schema, indent);
      default -> "unknown";
    };
  }

  private static String list(String item) {
    return item.contains(" | ") || item.contains(" & ") ? "(%s)[]".formatted(item) : item + "[]";
  }

  private String object(JsonNode schema, String indent) {
    List<String> required = new ArrayList<>();
    schema.path("required").forEach(one -> required.add(one.asString()));
    JsonNode others = schema.path("additionalProperties");
    if (schema.path("properties").isEmpty()) {
      return "Record<string, %s>".formatted(others.isObject() ? type(others, indent) : "unknown");
    }
    StringBuilder object = new StringBuilder("{\n");
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              String description = property.getValue().path("description").asString("");
              if (!description.isEmpty()) {
                object.append("%s  /** %s */\n".formatted(indent, description));
              }
              object.append(
                  "%s  %s%s: %s;\n"
                      .formatted(
                          indent,
                          name(property.getKey()),
                          required.contains(property.getKey()) ? "" : "?",
                          type(property.getValue(), indent + "  ")));
            });
    if (others.asBoolean(false)) {
      object.append("%s  [other: string]: unknown;\n".formatted(indent));
    }
    return object.append(indent).append('}').toString();
  }

  private static String literals(JsonNode values) {
    return values.valueStream().map(JsonNode::toString).collect(Collectors.joining(" | "));
  }

  private static String name(String name) {
    return name.matches("[A-Za-z_][A-Za-z0-9_]*") ? name : "\"%s\"".formatted(name);
  }

  private void comment(JsonNode described, String indent) {
    comment(described.path("description").asString(""), indent);
  }

  private void comment(String words, String indent) {
    if (!words.isBlank()) {
      text.append("%s/** %s */\n".formatted(indent, words.strip().replace("*/", "*\\/")));
    }
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? document.at(node.path("$ref").asString().substring(1)) : node;
  }
}
