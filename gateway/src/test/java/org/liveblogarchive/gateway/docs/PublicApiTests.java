package org.liveblogarchive.gateway.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds the published description of the public API to the contracts of the services and to what it
 * promised before. {@code -Dopenapi=replace} writes it anew, unless that breaks callers; {@code
 * -Dopenapi=break} does even then.
 */
class PublicApiTests {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final Path DOCUMENT = Path.of("..", "docs", "openapi.json");
  private static final Path TYPES = Path.of("..", "docs", "typescript", "liveblog-archive.d.ts");

  private static final ObjectNode MERGED = PublicApi.merged();

  @BeforeAll
  static void replaceWhereThatIsAskedFor() throws IOException {
    String wish = System.getProperty("openapi", "check");
    boolean breaksNobody =
        !Files.exists(DOCUMENT)
            || BreakingChanges.between(JSON.readTree(DOCUMENT.toFile()), MERGED).isEmpty();
    if (wish.equals("break") || (wish.equals("replace") && breaksNobody)) {
      Files.writeString(DOCUMENT, JSON.writeValueAsString(MERGED) + "\n");
      Files.createDirectories(TYPES.getParent());
      Files.writeString(TYPES, TypeScript.of(MERGED));
    }
  }

  @Test
  void breaksNoCallerOfWhatWasPublished() {
    assertThat(BreakingChanges.between(JSON.readTree(DOCUMENT.toFile()), MERGED))
        .as("changes that break callers; publish them deliberately with -Dopenapi=break")
        .isEmpty();
  }

  @Test
  void isPublishedAsTheContractsSay() {
    assertThat(JSON.writeValueAsString(JSON.readTree(DOCUMENT.toFile())))
        .as("docs/openapi.json; publish what the contracts say with -Dopenapi=replace")
        .isEqualTo(JSON.writeValueAsString(MERGED));
  }

  @Test
  void hasItsTypesPublishedForTypeScript() throws IOException {
    assertThat(Files.readString(TYPES))
        .as("the types; publish what the contracts say with -Dopenapi=replace")
        .isEqualTo(TypeScript.of(MERGED));
  }

  @Test
  void refersOnlyToWhatIsThere() {
    List<String> dangling = new ArrayList<>();
    walk(
        "",
        MERGED,
        (_, node) -> {
          String ref = node.path("$ref").asString("");
          if (ref.startsWith("#") && MERGED.at(ref.substring(1)).isMissingNode()) {
            dangling.add(ref);
          }
        });

    assertThat(dangling).isEmpty();
  }

  @Test
  void namesEveryComponentForAReason() {
    List<String> used = new ArrayList<>();
    walk("", MERGED, (_, node) -> used.add(node.path("$ref").asString("")));
    List<String> there = new ArrayList<>();
    MERGED
        .path("components")
        .properties()
        .forEach(
            kind ->
                kind.getValue()
                    .propertyNames()
                    .forEach(name -> there.add("#/components/" + kind.getKey() + "/" + name)));
    there.removeIf(name -> name.startsWith("#/components/securitySchemes/"));

    assertThat(used).containsAll(there);
  }

  @Test
  void describesEverything() {
    List<String> silent = new ArrayList<>();
    ContractDocument.operations(MERGED)
        .forEach(
            (name, operation) -> {
              Stream.of("summary", "description", "operationId", "tags")
                  .filter(member -> operation.path(member).isEmpty())
                  .filter(member -> operation.path(member).asString("").isBlank())
                  .forEach(member -> silent.add(name + " " + member));
              operation
                  .path("responses")
                  .properties()
                  .forEach(
                      answer ->
                          needsWords(name + " " + answer.getKey(), answer.getValue(), silent));
            });
    walk(
        "",
        MERGED,
        (where, node) -> {
          boolean isParameter = node.has("in") && node.has("name");
          boolean isProperty = where.matches(".*/properties/[^/]+");
          boolean isSchema = where.matches("/components/(schemas|headers|requestBodies)/[^/]+");
          if (isParameter || isSchema || (isProperty && !node.has("const"))) {
            needsWords(where, node, silent);
          }
        });

    assertThat(silent.stream().filter(where -> !where.contains("problem+json"))).isEmpty();
  }

  private static void needsWords(String where, JsonNode node, List<String> silent) {
    if (!node.has("$ref") && node.path("description").asString("").isBlank()) {
      silent.add(where);
    }
  }

  @Test
  void namesEachOperationOnce() {
    assertThat(
            ContractDocument.operations(MERGED).values().stream()
                .map(operation -> operation.path("operationId").asString()))
        .doesNotHaveDuplicates();
  }

  @Test
  void givesExamplesThatFitTheirSchemas() {
    List<String> flaws = new ArrayList<>();
    walk(
        "",
        MERGED,
        (where, node) -> {
          if (node.has("example") && node.has("schema")) {
            flaws.addAll(flaws(where, node.path("schema"), node.path("example")));
          }
          if (node.has("example") && node.has("type") && where.contains("/properties/")) {
            flaws.addAll(flaws(where, node, node.path("example")));
          }
          node.path("examples")
              .forEach(
                  example -> {
                    if (node.path("examples").isArray()) {
                      flaws.addAll(flaws(where, node, example));
                    } else if (example.has("$ref")) {
                      JsonNode shown = MERGED.at(example.path("$ref").asString().substring(1));
                      flaws.addAll(flaws(where, node.path("schema"), shown.path("value")));
                    }
                  });
        });

    assertThat(flaws).isEmpty();
  }

  private static List<String> flaws(String where, JsonNode schema, JsonNode example) {
    ObjectNode whole = JSON.createObjectNode();
    whole.set("components", MERGED.path("components"));
    whole.set("allOf", JSON.createArrayNode().add(schema));
    Schema checked =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(whole);
    return checked.validate(example).stream().map(flaw -> where + ": " + flaw).toList();
  }

  private static void walk(String where, JsonNode node, BiConsumer<String, JsonNode> visitor) {
    visitor.accept(where, node);
    node.properties()
        .forEach(
            member ->
                walk(where + "/" + member.getKey().replace("/", "~1"), member.getValue(), visitor));
    if (node.isArray()) {
      for (int at = 0; at < node.size(); at++) {
        walk(where + "/" + at, node.path(at), visitor);
      }
    }
  }
}
