package org.liveblogarchive.article.importing.jsonld;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liveblogarchive.article.importing.SourceText;
import org.liveblogarchive.article.importing.html.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON of real pages: in comments, with raw line ends, stray commas, bare quotes. */
class FaultyJson {

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(SourceText.JSON_BOUNDS)
                  .enable(
                      JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                      JsonReadFeature.ALLOW_JAVA_COMMENTS,
                      JsonReadFeature.ALLOW_TRAILING_COMMA,
                      JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                      JsonReadFeature.ALLOW_MISSING_VALUES,
                      JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                  .build())
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private FaultyJson() {}

  /** Returns the object or array that a script holds, or nothing where it cannot be made out. */
  static Optional<JsonNode> read(String script) {
    String json = withoutWrapping(script);
    if (json.isEmpty()) {
      return Optional.empty();
    }
    return parse(json)
        .or(() -> parse(withoutBareQuotes(json)))
        .or(() -> json.contains("&quot;") ? parse(Words.decoded(json)) : Optional.empty())
        .filter(JsonNode::isContainer);
  }

  private static Optional<JsonNode> parse(String json) {
    try {
      return Optional.of(sequence(json));
    } catch (JacksonException malformed) {
      return Optional.empty();
    }
  }

  /** Some scripts hold several objects, one after the other. */
  private static JsonNode sequence(String json) {
    JsonNode first = JSON.readTree(json);
    if (!first.isObject() || json.indexOf("@type", json.indexOf("@type") + 1) < 0) {
      return first;
    }
    List<JsonNode> all = new ArrayList<>();
    try (var nodes = JSON.readerFor(JsonNode.class).<JsonNode>readValues(json)) {
      while (nodes.hasNextValue()) {
        all.add(nodes.nextValue());
      }
    } catch (JacksonException rest) {
      return first;
    }
    return all.size() == 1 ? first : JSON.createArrayNode().addAll(all);
  }

  /** Takes away comments, CDATA marks and whatever else stands around the JSON. */
  private static String withoutWrapping(String script) {
    int start = firstOf(script);
    int end = Math.max(script.lastIndexOf('}'), script.lastIndexOf(']'));
    // A CDATA mark begins and ends with brackets of its own.
    int cdata = script.indexOf("<![CDATA[");
    if (cdata >= 0 && cdata < start) {
      int after = cdata + "<![CDATA[".length();
      start = after + firstOf(script.substring(after));
      int close = script.lastIndexOf("]]>");
      String inside = script.substring(0, close < 0 ? script.length() : close);
      end = Math.max(inside.lastIndexOf('}'), inside.lastIndexOf(']'));
    }
    return start < 0 || end < start ? "" : script.substring(start, end + 1);
  }

  private static int firstOf(String script) {
    int object = script.indexOf('{');
    int array = script.indexOf('[');
    return object < 0 || (array >= 0 && array < object) ? array : object;
  }

  /** Escapes quotation marks that stand inside a string: those that nothing follows that could. */
  private static String withoutBareQuotes(String json) {
    StringBuilder repaired = new StringBuilder(json.length() + 16);
    boolean inside = false;
    for (int at = 0; at < json.length(); at++) {
      char character = json.charAt(at);
      if (character == '\\' && inside && at + 1 < json.length()) {
        repaired.append(character).append(json.charAt(++at));
      } else if (character == '"' && inside && !endsString(json, at)) {
        repaired.append("\\\"");
      } else {
        inside ^= character == '"';
        repaired.append(character);
      }
    }
    return repaired.toString();
  }

  private static boolean endsString(String json, int quote) {
    int next = afterSpace(json, quote + 1);
    if (next == json.length()) {
      return true;
    }
    return switch (json.charAt(next)) {
      case ':', '}', ']' -> true;
      case ',' -> {
        int following = afterSpace(json, next + 1);
        yield following == json.length()
            || "\"{[-0123456789tfn}]".indexOf(json.charAt(following)) >= 0;
      }
      default -> false;
    };
  }

  /** White space between tokens is short; what is long is looked through no further. */
  private static int afterSpace(String json, int from) {
    int at = from;
    int limit = Math.min(json.length(), from + 200);
    while (at < limit && Character.isWhitespace(json.charAt(at))) {
      at++;
    }
    return at;
  }
}
