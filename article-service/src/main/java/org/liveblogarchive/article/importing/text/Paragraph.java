package org.liveblogarchive.article.importing.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of text between blank lines.
 *
 * @param line where it starts in the document, counted from 1
 * @param lines without white space at their ends; never empty
 */
record Paragraph(int line, List<String> lines) {

  /** Splits a document into its paragraphs. */
  static List<Paragraph> of(String document) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<String> open = new ArrayList<>();
    int number = 0;
    for (String line : document.split("\n", -1)) {
      number++;
      String text = trimmed(line);
      if (!text.isEmpty()) {
        open.add(text);
      } else if (!open.isEmpty()) {
        paragraphs.add(new Paragraph(number - open.size(), List.copyOf(open)));
        open.clear();
      }
    }
    if (!open.isEmpty()) {
      paragraphs.add(new Paragraph(number + 1 - open.size(), List.copyOf(open)));
    }
    return paragraphs;
  }

  /** Returns the whole paragraph, its line breaks kept. */
  String text() {
    return String.join("\n", lines);
  }

  /** Returns its first line. */
  String first() {
    return lines.getFirst();
  }

  boolean isOneLine() {
    return lines.size() == 1;
  }

  /** Returns what follows its first line, or nothing. */
  List<Paragraph> rest() {
    return isOneLine()
        ? List.of()
        : List.of(new Paragraph(line + 1, lines.subList(1, lines.size())));
  }

  /** Strips no-break spaces too, which pages leave at the ends of lines. */
  private static String trimmed(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && isBlank(line.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }

  private static boolean isBlank(char character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == '\uFEFF'
        || character == '\u200B';
  }
}
