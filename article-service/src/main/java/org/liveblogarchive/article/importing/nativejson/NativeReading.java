package org.liveblogarchive.article.importing.nativejson;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.formats.nativejson.NativeEntry;
import org.liveblogarchive.article.formats.nativejson.NativeJson;
import org.liveblogarchive.article.formats.nativejson.NativeLiveBlog;
import org.liveblogarchive.article.problem.InvalidBody;
import org.liveblogarchive.article.writing.Flaws;
import org.liveblogarchive.article.writing.Limits;
import org.liveblogarchive.article.writing.StrictJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one document of the archive's own format from its beginning to its end. */
class NativeReading {

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(50)
                          .maxNumberLength(100)
                          .maxNameLength(1_000)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          // Behind each part comes the rest of the document.
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final NativeSchema schema;
  private final Flaws flaws = new Flaws(Limits.OF_IMPORTS);
  private final Set<String> seen = new HashSet<>();
  private final List<NativeEntry> entries = new ArrayList<>();
  private @Nullable NativeLiveBlog liveBlog;
  private boolean language;

  private NativeReading(NativeSchema schema) {
    this.schema = schema;
  }

  /**
   * Tells whether a text is a JSON object that says that it has this format; looks no further than
   * to where it says so.
   */
  static boolean claims(String text) {
    try (JsonParser parser = JSON.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        JsonToken value = parser.nextToken();
        if (name.equals("format")) {
          return value == JsonToken.VALUE_STRING && parser.getString().equals(NativeJson.FORMAT);
        }
        parser.skipChildren();
      }
      return false;
    } catch (JacksonException malformed) {
      return false;
    }
  }

  /**
   * Reads a document.
   *
   * @throws InvalidBody naming what is wrong with it
   */
  static NativeDocument read(String text, NativeSchema schema) {
    NativeReading reading = new NativeReading(schema);
    try (JsonParser parser = JSON.createParser(text)) {
      reading.object(parser);
    } catch (JacksonException malformed) {
      throw InvalidBody.because(
          "The document is no JSON: line %d, column %d."
              .formatted(
                  malformed.getLocation() == null ? 1 : malformed.getLocation().getLineNr(),
                  malformed.getLocation() == null ? 1 : malformed.getLocation().getColumnNr()));
    }
    return reading.document();
  }

  private void object(JsonParser parser) {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw InvalidBody.because("The document must be a JSON object.");
    }
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      JsonToken value = parser.nextToken();
      if (!seen.add(name)) {
        throw InvalidBody.of(name, "is there twice");
      }
      field(name, value, parser);
    }
    if (parser.nextToken() != null) {
      throw InvalidBody.because("Something follows behind the end of the document.");
    }
  }

  private void field(String name, @Nullable JsonToken value, JsonParser parser) {
    switch (name) {
      case "format" -> {
        if (value != JsonToken.VALUE_STRING || !parser.getString().equals(NativeJson.FORMAT)) {
          flaws.add(name, "must be \"%s\"".formatted(NativeJson.FORMAT));
        }
        parser.skipChildren();
      }
      case "version" -> {
        if (value != JsonToken.VALUE_NUMBER_INT
            || !parser.getString().equals(Integer.toString(NativeJson.VERSION))) {
          flaws.add(
              name, "must be %d, the one version that is known".formatted(NativeJson.VERSION));
        }
        parser.skipChildren();
      }
      case "liveBlog" -> liveBlog(JSON.readTree(parser));
      case "entries" -> entries(value, parser);
      default -> {
        flaws.add(name, "is unknown here; known are format, version, liveBlog, entries");
        flaws.refuseIfMany();
        parser.skipChildren();
      }
    }
  }

  private void liveBlog(JsonNode json) {
    language = json.has("language");
    if (schema.admitsLiveBlog(json, flaws)) {
      liveBlog = StrictJson.read(json, NativeLiveBlog.class, "liveBlog.");
    }
  }

  private void entries(@Nullable JsonToken value, JsonParser parser) {
    if (value != JsonToken.START_ARRAY) {
      flaws.add("entries", "must be a list");
      parser.skipChildren();
      return;
    }
    for (int place = 0; parser.nextToken() != JsonToken.END_ARRAY; place++) {
      JsonNode json = JSON.readTree(parser);
      String at = "entries[%d]".formatted(place);
      if (schema.admitsEntry(json, at, flaws)) {
        entries.add(StrictJson.read(json, NativeEntry.class, at + "."));
      }
      flaws.refuseIfMany();
    }
  }

  private NativeDocument document() {
    for (String name : List.of("format", "version", "liveBlog", "entries")) {
      if (!seen.contains(name)) {
        flaws.add(name, "is missing");
      }
    }
    flaws.refuse();
    if (liveBlog == null) {
      throw InvalidBody.of("liveBlog", "is missing");
    }
    return new NativeDocument(liveBlog, language, entries);
  }
}
