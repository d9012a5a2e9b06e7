package org.liveblogarchive.search.contract;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The contract, with schemas that allow nothing but what they name. */
final class Contract {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Set<String> METHODS = Set.of("get", "post", "patch", "delete");

  private final JsonNode tree;
  private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();

  private Contract(JsonNode tree) {
    this.tree = tree;
  }

  /** Reads the contract of this service. */
  static Contract read() {
    // It repeats more parts by reference than what comes from strangers may.
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(1_000);
    try (var text = Files.newBufferedReader(Path.of("contracts", "openapi.yaml"))) {
      Map<String, Object> tree = new Yaml(options).load(text);
      return new Contract(JSON.valueToTree(tree));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what is described: one operation for each method of each path. */
  List<Operation> operations() {
    return tree.path("paths").properties().stream()
        .flatMap(
            path ->
                path.getValue().properties().stream()
                    .filter(member -> METHODS.contains(member.getKey()))
                    .map(
                        member ->
                            new Operation(
                                member.getKey(),
                                path.getKey(),
                                path.getValue(),
                                member.getValue())))
        .toList();
  }

  /** Returns the operation that a request is one of, by the most specific path that fits. */
  Optional<Operation> operation(String method, String path) {
    return operations().stream()
        .filter(operation -> operation.method.equalsIgnoreCase(method) && operation.fits(path))
        .max(Comparator.comparingInt(Operation::specificity));
  }

  /** Returns the names of all problems with their statuses. */
  Map<String, Integer> problems() {
    return tree.path("x-problems").properties().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, problem -> problem.getValue().path("status").asInt()));
  }

  JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? tree.at(node.path("$ref").asString().substring(1)) : node;
  }

  /** Returns the parameters of an operation that stand in {@code place}. */
  Map<String, JsonNode> parameters(Operation operation, String place) {
    return Stream.of(operation.ofPath.path("parameters"), operation.described.path("parameters"))
        .flatMap(JsonNode::valueStream)
        .map(this::resolved)
        .filter(parameter -> parameter.path("in").asString().equals(place))
        .collect(Collectors.toMap(parameter -> parameter.path("name").asString(), found -> found));
  }

  /** Returns where a value is not as a schema of the contract says. */
  List<String> flaws(JsonNode schema, byte[] json) {
    Schema closed = schemas.computeIfAbsent(schema, this::closed);
    return closed.validate(JSON.readTree(json)).stream()
        .map(flaw -> flaw.getInstanceLocation() + " " + flaw.getMessage())
        .limit(5)
        .toList();
  }

  private Schema closed(JsonNode schema) {
    ObjectNode whole = JSON.createObjectNode();
    whole.set("components", close(tree.path("components").deepCopy()));
    whole.set("allOf", JSON.createArrayNode().add(close(schema.deepCopy())));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(whole);
  }

  private static JsonNode close(JsonNode node) {
    if (node instanceof ObjectNode object
        && object.path("properties").isObject()
        && !object.has("additionalProperties")) {
      object.put("additionalProperties", false);
    }
    node.forEach(Contract::close);
    return node;
  }

  /** One method of one path. */
  record Operation(String method, String path, JsonNode ofPath, JsonNode described) {

    private boolean fits(String address) {
      String pattern =
          Stream.of(path.splitWithDelimiters("\\{[^}]+}", 0))
              .map(part -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part))
              .collect(Collectors.joining());
      return address.matches(pattern);
    }

    private int specificity() {
      return path.replaceAll("\\{[^}]+}", "").length();
    }

    /** The names of the problems that it can answer. */
    Set<String> problems() {
      return described
          .path("x-problems")
          .valueStream()
          .map(JsonNode::asString)
          .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }
}
