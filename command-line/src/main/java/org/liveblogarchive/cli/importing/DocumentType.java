package org.liveblogarchive.cli.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Optional;

/** How a document is sent. Which live blog is in it, and in what format, the archive decides. */
enum DocumentType {
  TEXT("text/plain"),
  HTML("text/html"),
  JSON("application/json"),
  JSON_LD("application/ld+json"),
  NDJSON("application/x-ndjson"),
  ZIP("application/zip");

  /** How much of a document is looked at. */
  static final int HEAD = 64 * 1024;

  private static final String ZIP_BEGINS = "PK\u0003\u0004";

  private final String mediaType;

  DocumentType(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }

  /** Whether it is text, so that its character set matters. */
  boolean isText() {
    return this == TEXT || this == HTML;
  }

  /** Finds the type that a file's name tells. */
  static Optional<DocumentType> named(String fileName) {
    int dot = fileName.lastIndexOf('.');
    String suffix = dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    return switch (suffix) {
      case "txt", "text" -> Optional.of(TEXT);
      case "html", "htm", "xhtml" -> Optional.of(HTML);
      case "json" -> Optional.of(JSON);
      case "jsonld" -> Optional.of(JSON_LD);
      case "ndjson", "jsonl" -> Optional.of(NDJSON);
      case "zip" -> Optional.of(ZIP);
      default -> Optional.empty();
    };
  }

  /** Tells the type from how a document begins. */
  static DocumentType of(byte[] head) {
    String beginning = new String(head, ISO_8859_1);
    if (beginning.startsWith(ZIP_BEGINS)) {
      return ZIP;
    }
    String text = withoutByteOrderMark(beginning).stripLeading();
    if (text.startsWith("<")) {
      return HTML;
    }
    if (text.startsWith("{")) {
      return hasAnObjectOnEachLine(text) ? NDJSON : JSON;
    }
    return text.startsWith("[") ? JSON : TEXT;
  }

  /** One object on the first line, and another one begins on the second. */
  private static boolean hasAnObjectOnEachLine(String text) {
    int end = text.indexOf('\n');
    return end > 0
        && text.substring(0, end).stripTrailing().endsWith("}")
        && text.substring(end).stripLeading().startsWith("{");
  }

  private static String withoutByteOrderMark(String text) {
    return text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text;
  }
}
