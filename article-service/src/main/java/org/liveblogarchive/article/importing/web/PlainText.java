package org.liveblogarchive.article.importing.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import org.liveblogarchive.article.importing.SourceText;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;

/** Reads texts from the bodies of requests. */
class PlainText {

  private PlainText() {}

  /**
   * Reads a body, counting its bytes as they come.
   *
   * @throws UnreadableDocument where it is too large, not in its character set, or no text
   */
  static SourceText read(InputStream body, MediaType type, DataSize limit) throws IOException {
    byte[] bytes = body.readNBytes(Math.toIntExact(limit.toBytes()) + 1);
    if (bytes.length > limit.toBytes()) {
      throw UnreadableDocument.largerThan(limit);
    }
    Charset charset = type.getCharset() == null ? UTF_8 : type.getCharset();
    String text = decode(bytes, charset).replace("\r\n", "\n").replace('\r', '\n');
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      long line = text.substring(0, nul).chars().filter(character -> character == '\n').count() + 1;
      throw UnreadableDocument.because(
          "Line %d holds a NUL character: this is no text.".formatted(line));
    }
    return new SourceText(bytes, type, text);
  }

  private static String decode(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException malformed) {
      throw UnreadableDocument.because(
          "The document is not in %s, its declared or default character set.".formatted(charset));
    }
  }
}
