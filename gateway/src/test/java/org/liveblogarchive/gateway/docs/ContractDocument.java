package org.liveblogarchive.gateway.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one module says of its part of the public API.
 *
 * @param tree an OpenAPI document with {@code x-problems}
 * @param address of something that it serves, for examples
 */
record ContractDocument(ObjectNode tree, String address) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Reads the contract of a module beside this one. */
  static ContractDocument of(String module, String address) {
    Path file = Path.of("..", module, "contracts", "openapi.yaml");
    // Ours repeat more parts by reference than what comes from strangers may.
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(1_000);
    try (var text = Files.newBufferedReader(file)) {
      Map<String, Object> tree = new Yaml(options).load(text);
      return new ContractDocument(JSON.valueToTree(tree), address);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the operations by method and path, such as {@code get /api/v1/search}. */
  Map<String, ObjectNode> operations() {
    return operations(tree);
  }

  static Map<String, ObjectNode> operations(JsonNode document) {
    Map<String, ObjectNode> operations = new LinkedHashMap<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                Stream.of("get", "post", "patch", "delete")
                    .filter(path.getValue()::has)
                    .forEach(
                        method ->
                            operations.put(
                                method + " " + path.getKey(),
                                (ObjectNode) path.getValue().path(method))));
    return operations;
  }

  JsonNode problem(String name) {
    return tree.path("x-problems").path(name);
  }
}
