package org.liveblogarchive.k8s.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The resources of operators, of which {@code src/test/resources/schemas} describes what is used:
 * what is not described there is refused.
 */
final class CustomSchema {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private CustomSchema() {}

  /** What is wrong with JSON that should be of this kind. */
  static Stream<String> findings(JsonNode json, String kind, String title) {
    return schema(kind).validate(json.toString(), InputFormat.JSON).stream()
        .map(
            error -> "%s %s: %s".formatted(title, error.getInstanceLocation(), error.getMessage()));
  }

  private static Schema schema(String kind) {
    try (InputStream file = CustomSchema.class.getResourceAsStream("/schemas/" + kind + ".json")) {
      if (file == null) {
        throw new IllegalArgumentException("there is no schema of " + kind);
      }
      return REGISTRY.getSchema(file, InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
