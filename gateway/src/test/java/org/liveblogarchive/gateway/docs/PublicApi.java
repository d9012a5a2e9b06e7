package org.liveblogarchive.gateway.docs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes one document of what the services and the gateway each say of the public API. */
class PublicApi {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String PROBLEMS = "x-problems";
  private static final String TYPES = "urn:liveblog-archive:problem:";

  private final ContractDocument gateway;
  private final List<ContractDocument> all;
  private final ObjectNode components = JSON.createObjectNode();
  private final JsonNode everywhere;

  private PublicApi(ContractDocument gateway, List<ContractDocument> services) {
    this.gateway = gateway;
    this.all = Stream.concat(services.stream(), Stream.of(gateway)).toList();
    this.everywhere = gateway.tree().path("x-everywhere");
  }

  /** Makes it of the contracts beside the code. */
  static ObjectNode merged() {
    return new PublicApi(
            ContractDocument.of("gateway", "/api/v1/liveblogs"),
            List.of(
                ContractDocument.of("article-service", "/api/v1/liveblogs"),
                ContractDocument.of("search-service", "/api/v1/search")))
        .merge();
  }

  private ObjectNode merge() {
    ObjectNode document = JSON.createObjectNode();
    Stream.of("openapi", "info", "servers", "security")
        .forEach(name -> document.set(name, gateway.tree().path(name)));
    ArrayNode tags = document.putArray("tags");
    all.forEach(part -> part.tree().path("tags").forEach(tags::add));
    all.forEach(part -> copyComponents(part.tree().path("components")));
    ObjectNode paths = document.putObject("paths");
    for (ContractDocument part : all) {
      part.tree().path("paths").properties().forEach(path -> addPath(paths, part, path));
    }
    withHeaders(components.path("responses"));
    document.set("components", sorted(components));
    return document;
  }

  private void copyComponents(JsonNode from) {
    from.properties()
        .forEach(
            kind ->
                kind.getValue()
                    .properties()
                    .forEach(one -> put(kind.getKey(), one.getKey(), one.getValue())));
  }

  private void put(String kind, String name, JsonNode value) {
    ObjectNode known = components.withObject("/" + kind);
    if (known.has(name) && !known.path(name).equals(value)) {
      throw new IllegalStateException("Two different %s are called %s".formatted(kind, name));
    }
    known.set(name, value.deepCopy());
  }

  private void addPath(
      ObjectNode paths, ContractDocument part, Map.Entry<String, JsonNode> described) {
    if (paths.has(described.getKey())) {
      throw new IllegalStateException("Two services claim " + described.getKey());
    }
    paths.set(described.getKey(), described.getValue().deepCopy());
    ContractDocument.operations(
            JSON.createObjectNode()
                .set(
                    "paths",
                    JSON.createObjectNode()
                        .set(described.getKey(), paths.path(described.getKey()))))
        .values()
        .forEach(operation -> complete(operation, part));
  }

  private void complete(ObjectNode operation, ContractDocument part) {
    ObjectNode responses = operation.withObject("/responses");
    orAccessToken(operation.path("security"));
    withHeaders(responses);
    if (responses.has("304")) {
      operation
          .withArray("/parameters")
          .add(JSON.createObjectNode().put("$ref", "#/components/parameters/ifNoneMatch"));
    }
    problems(operation, part)
        .forEach((status, names) -> responses.set(status, shared(status, names)));
    operation.remove(PROBLEMS);
  }

  /** What a key opens, an access token with the same scopes opens as well. */
  private static void orAccessToken(JsonNode security) {
    for (JsonNode one : List.copyOf(security.valueStream().toList())) {
      if (one.has("apiKey")) {
        ((ArrayNode) security).addObject().set("accessToken", one.get("apiKey"));
      }
    }
  }

  /** Which problems an operation answers, by status and in the order of their statuses. */
  private Map<String, List<String>> problems(ObjectNode operation, ContractDocument part) {
    Set<String> names = new LinkedHashSet<>();
    operation.path(PROBLEMS).forEach(name -> names.add(name.asString()));
    JsonNode lists = everywhere.path("problems");
    List<JsonNode> more = new ArrayList<>();
    more.add(lists.path(part.equals(gateway) ? "own" : "all"));
    if (operation.has("security") && !operation.path("security").path(0).isEmpty()) {
      more.add(lists.path("keyed"));
    }
    if (operation.has("requestBody")) {
      more.add(lists.path("bodies"));
    }
    if (operation.at("/responses/200/content").has(MediaType.TEXT_EVENT_STREAM_VALUE)) {
      more.add(lists.path("streams"));
    }
    more.forEach(list -> list.forEach(name -> names.add(name.asString())));

    Map<String, List<String>> byStatus = new TreeMap<>();
    for (String name : names) {
      JsonNode problem = described(name, part);
      byStatus.computeIfAbsent(problem.path("status").asString(), _ -> new ArrayList<>()).add(name);
    }
    return byStatus;
  }

  private JsonNode described(String name, ContractDocument part) {
    ContractDocument source =
        Stream.of(part, gateway)
            .filter(document -> document.problem(name).isObject())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No x-problems describe " + name));
    ObjectNode examples = components.withObject("/examples");
    if (!examples.has(name)) {
      examples.set(name, example(name, source));
    }
    return source.problem(name);
  }

  private static ObjectNode example(String name, ContractDocument source) {
    JsonNode problem = source.problem(name);
    ObjectNode example = JSON.createObjectNode();
    example.put("summary", problem.path("title").asString());
    ObjectNode value = example.putObject("value");
    value.put("type", typeOf(name, problem));
    value.put("title", problem.path("title").asString());
    value.put("status", problem.path("status").asInt());
    value.put("detail", problem.path("detail").asString());
    value.put("instance", source.address());
    value.put("requestId", "5f0c1d2e-7a10-4b11-9d1e-0242ac120002");
    return example;
  }

  private static String typeOf(String name, JsonNode problem) {
    return problem.path("type").asString(TYPES + name);
  }

  /** Operations with the same problems share the description of them. */
  private ObjectNode shared(String status, List<String> names) {
    String name = status + "." + names.stream().sorted().collect(Collectors.joining("."));
    ObjectNode answers = components.withObject("/responses");
    if (!answers.has(name)) {
      answers.set(name, answer(status, names));
    }
    return JSON.createObjectNode().put("$ref", "#/components/responses/" + name);
  }

  private ObjectNode answer(String status, List<String> names) {
    ObjectNode answer = JSON.createObjectNode();
    ObjectNode examples = components.withObject("/examples");
    answer.put(
        "description",
        names.stream()
            .map(name -> "`%s`: %s".formatted(name, examples.path(name).path("summary").asString()))
            .collect(Collectors.joining("; ", "", ".")));
    ObjectNode headers = answer.putObject("headers");
    everywhere
        .path("problem-headers")
        .path(status)
        .properties()
        .forEach(header -> headers.set(header.getKey(), headerRef(header.getValue().asString())));
    ObjectNode content = answer.putObject("content").putObject("application/problem+json");
    ObjectNode schema = content.putObject("schema");
    schema.put("$ref", "#/components/schemas/Problem");
    ArrayNode types =
        schema.putObject("properties").putObject("type").put("type", "string").putArray("enum");
    ObjectNode shown = content.putObject("examples");
    for (String name : names) {
      types.add(examples.path(name).path("value").path("type").asString());
      shown.putObject(name).put("$ref", "#/components/examples/" + name);
    }
    return answer;
  }

  /** Adds the headers that every answer carries. */
  private void withHeaders(JsonNode responses) {
    for (JsonNode response : responses) {
      if (response instanceof ObjectNode inline && !inline.has("$ref")) {
        ObjectNode headers = inline.withObject("/headers");
        everywhere
            .path("headers")
            .forEach(name -> headers.set(name.asString(), headerRef(name.asString())));
      }
    }
  }

  private static ObjectNode headerRef(String name) {
    return JSON.createObjectNode().put("$ref", "#/components/headers/" + name);
  }

  private static ObjectNode sorted(ObjectNode components) {
    Map<String, JsonNode> kinds = new LinkedHashMap<>();
    components.properties().stream()
        .sorted(Comparator.comparing(Map.Entry::getKey))
        .forEach(kind -> kinds.put(kind.getKey(), kind.getValue()));
    ObjectNode sorted = JSON.createObjectNode();
    sorted.setAll(kinds);
    return sorted;
  }
}
