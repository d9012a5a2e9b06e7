package org.liveblogarchive.article.formats;

import java.io.OutputStream;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a JSON object that ends in a long list, item by item. Its text may stand in a {@code
 * script} element as it is: {@code <}, {@code >} and {@code &} are escaped.
 */
public final class JsonDocument {

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .characterEscapes(new ForMarkup())
                  .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                  .build())
          .build();

  private JsonDocument() {}

  /** Writes all members of {@code head} and then {@code list}, and leaves the stream open. */
  public static void write(Known head, String list, Stream<Known> items, OutputStream to) {
    try (JsonGenerator json = MAPPER.createGenerator(to)) {
      json.writeStartObject();
      for (Map.Entry<String, Object> member : head.members().entrySet()) {
        json.writeName(member.getKey());
        json.writePOJO(member.getValue());
      }
      json.writeName(list);
      json.writeStartArray();
      items.forEach(json::writePOJO);
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static final class ForMarkup extends CharacterEscapes {

    private static final long serialVersionUID = 1;

    private final int[] escapes = standardAsciiEscapesForJSON();

    ForMarkup() {
      for (char character : new char[] {'<', '>', '&'}) {
        escapes[character] = ESCAPE_STANDARD;
      }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return escapes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      // Both end a line in JavaScript, but not in JSON.
      return switch (character) {
        case 0x2028 -> new SerializedString("\\u2028");
        case 0x2029 -> new SerializedString("\\u2029");
        default -> null;
      };
    }
  }
}
