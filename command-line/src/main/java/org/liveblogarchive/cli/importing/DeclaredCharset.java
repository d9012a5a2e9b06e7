package org.liveblogarchive.cli.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The character set that a document names itself, where it is not UTF-8. */
final class DeclaredCharset {

  private static final int META_STANDS_WITHIN = 4096;

  private DeclaredCharset() {}

  /** Finds it in a byte order mark or in a {@code meta} element. */
  static Optional<String> of(DocumentType type, byte[] head) {
    if (startsWith(head, 0xFE, 0xFF) || startsWith(head, 0xFF, 0xFE)) {
      return Optional.of("UTF-16");
    }
    return type == DocumentType.HTML && !startsWith(head, 0xEF, 0xBB, 0xBF)
        ? inMeta(head).flatMap(DeclaredCharset::asBrowsersReadIt)
        : Optional.empty();
  }

  private static Optional<String> inMeta(byte[] head) {
    String text =
        new String(Arrays.copyOf(head, Math.min(head.length, META_STANDS_WITHIN)), ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    int meta = text.indexOf("<meta");
    while (meta >= 0) {
      int end = text.indexOf('>', meta);
      String element = text.substring(meta, end < 0 ? text.length() : end);
      int name = element.indexOf("charset=");
      if (name >= 0) {
        return Optional.of(token(element.substring(name + "charset=".length())));
      }
      meta = text.indexOf("<meta", meta + 1);
    }
    return Optional.empty();
  }

  private static String token(String value) {
    int start = value.startsWith("\"") || value.startsWith("'") ? 1 : 0;
    int end = start;
    while (end < value.length() && isOfName(value.charAt(end))) {
      end++;
    }
    return value.substring(start, end);
  }

  private static boolean isOfName(char character) {
    return (character >= 'a' && character <= 'z')
        || (character >= '0' && character <= '9')
        || "-_.:+".indexOf(character) >= 0;
  }

  /** See the Encoding Standard (WHATWG): some names mean more than they say. */
  private static Optional<String> asBrowsersReadIt(String name) {
    return switch (name) {
      case "", "utf-8", "utf8", "utf-16", "utf-16le", "utf-16be" -> Optional.empty();
      case "iso-8859-1", "latin1", "us-ascii", "ascii" -> Optional.of("windows-1252");
      default -> isKnown(name) ? Optional.of(name) : Optional.empty();
    };
  }

  static boolean isKnown(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalCharsetNameException malformed) {
      return false;
    }
  }

  private static boolean startsWith(byte[] head, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (head.length <= i || (head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
