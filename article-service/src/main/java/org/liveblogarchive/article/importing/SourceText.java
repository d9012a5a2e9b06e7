package org.liveblogarchive.article.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.history.Hash;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a document says, byte for byte, and as text. */
public final class SourceText {

  /**
   * What JSON from elsewhere may be. Real pages have some ten thousand tokens; a document made of
   * nothing but tokens would fill memory.
   */
  public static final StreamReadConstraints JSON_BOUNDS =
      StreamReadConstraints.builder().maxTokenCount(1_000_000).maxNestingDepth(200).build();

  private static final JsonMapper JSON =
      JsonMapper.builder(JsonFactory.builder().streamReadConstraints(JSON_BOUNDS).build()).build();

  private final byte[] bytes;
  private final MediaType mediaType;
  private final String text;
  private final String sha256;
  private boolean parsed;
  private @Nullable JsonNode json;

  /**
   * Takes in a document.
   *
   * @param bytes as they were sent
   * @param mediaType what they were sent as
   * @param text what they say, line ends as {@code \n}, without a byte order mark
   */
  public SourceText(byte[] bytes, MediaType mediaType, String text) {
    this.bytes = bytes;
    this.mediaType = mediaType;
    this.text = text;
    this.sha256 = Hash.of(bytes).hex();
  }

  /** Takes in a text that nobody sent as bytes. */
  public static SourceText of(String text) {
    return new SourceText(text.getBytes(UTF_8), new MediaType(MediaType.TEXT_PLAIN, UTF_8), text);
  }

  /** Returns the bytes as they were sent; nobody may change them. */
  public byte[] bytes() {
    return bytes;
  }

  /** Returns what the bytes were sent as. */
  public MediaType mediaType() {
    return mediaType;
  }

  /** Returns the text, its line ends as {@code \n}, without a byte order mark. */
  public String text() {
    return text;
  }

  /** Returns the SHA-256 of the bytes that were sent, 64 hexadecimal digits. */
  public String sha256() {
    return sha256;
  }

  /** Returns the first character that is no white space, or NUL where there is none. */
  public char first() {
    return (char) text.chars().filter(c -> !Character.isWhitespace(c)).findFirst().orElse(0);
  }

  /**
   * Returns the document as JSON where it is a JSON object or array. Nesting and size are bounded;
   * what goes beyond is no JSON that we read.
   */
  public synchronized Optional<JsonNode> json() {
    if (!parsed) {
      json = parse();
      parsed = true;
    }
    return Optional.ofNullable(json);
  }

  private @Nullable JsonNode parse() {
    if (first() != '{' && first() != '[') {
      return null;
    }
    try {
      return JSON.readTree(text);
    } catch (JacksonException malformed) {
      return null;
    }
  }
}
