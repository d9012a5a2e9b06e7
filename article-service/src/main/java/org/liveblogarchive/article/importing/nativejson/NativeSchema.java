package org.liveblogarchive.article.importing.nativejson;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.liveblogarchive.article.writing.Flaws;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

/**
 * Holds parts of documents to the published JSON Schema, one by one, so that no document has to lie
 * in memory as a tree.
 */
class NativeSchema {

  private static final String ID = "urn:liveblog-archive:schema:live-blog-1";

  private final Schema liveBlog;
  private final Schema entry;

  NativeSchema() {
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder
                    .schemas(Map.of(ID, text()))
                    .schemaRegistryConfig(
                        SchemaRegistryConfig.builder().locale(Locale.ENGLISH).build()));
    this.liveBlog = registry.getSchema(SchemaLocation.of(ID + "#/$defs/liveBlog"));
    this.entry = registry.getSchema(SchemaLocation.of(ID + "#/$defs/entry"));
    liveBlog.initializeValidators();
    entry.initializeValidators();
  }

  private static String text() {
    try {
      return new ClassPathResource("schemas/live-blog-1.json").getContentAsString(UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** Adds what is wrong with a live blog; tells whether nothing is. */
  boolean admitsLiveBlog(JsonNode json, Flaws flaws) {
    return admits(liveBlog, json, "liveBlog", flaws);
  }

  /** Adds what is wrong with an entry; tells whether nothing is. */
  boolean admitsEntry(JsonNode json, String at, Flaws flaws) {
    return admits(entry, json, at, flaws);
  }

  private static boolean admits(Schema schema, JsonNode json, String at, Flaws flaws) {
    boolean sound = true;
    for (Error error : schema.validate(json)) {
      sound = false;
      if (flaws.areMany()) {
        break;
      }
      flaws.add(at + path(error.getInstanceLocation()), message(error));
    }
    return sound;
  }

  private static String message(Error error) {
    return error.getKeyword().equals("pattern")
        ? "has not the form that is asked for"
        : "is wrong: " + error.getMessage();
  }

  private static String path(NodePath location) {
    StringBuilder path = new StringBuilder();
    for (int step = 0; step < location.getNameCount(); step++) {
      Object name = location.getElement(step);
      if (name instanceof Integer) {
        path.append('[').append(name).append(']');
      } else {
        path.append('.').append(name);
      }
    }
    return path.toString();
  }
}
