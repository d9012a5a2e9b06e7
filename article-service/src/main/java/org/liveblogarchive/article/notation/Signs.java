package org.liveblogarchive.article.notation;

import java.util.ArrayList;
import java.util.List;

/** The signs of the notation, and how text is written that begins like one of them. */
final class Signs {

  /** The line under the headline's underline, by which the notation is recognised. */
  static final String SIGNATURE = "Liveblog Archive, plain text, version 1";

  static final String ENDED = "This live blog has ended.";

  static final char ESCAPE = '\\';
  static final String QUOTE = ">";
  static final String CITE = ">—";
  static final String ITEM = "- ";
  static final String CONTINUED = "  ";

  /** What may begin the first line of something that is no paragraph. */
  private static final String SPECIAL = "#>-[=\\!@+";

  private Signs() {}

  /** Writes a value that has to stand on one line. */
  static String oneLine(String value) {
    return clean(value).replace("\\", "\\\\").replace("\n", "\\n");
  }

  /** Reads a value back. */
  static String fromOneLine(String line) {
    StringBuilder value = new StringBuilder(line.length());
    for (int at = 0; at < line.length(); at++) {
      char character = line.charAt(at);
      if (character == ESCAPE && at + 1 < line.length()) {
        at++;
        value.append(line.charAt(at) == 'n' ? '\n' : line.charAt(at));
      } else {
        value.append(character);
      }
    }
    return value.toString();
  }

  /** Returns a paragraph's lines, so that none is blank or begins like something else. */
  static List<String> paragraph(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : clean(text).split("\n", -1)) {
      boolean first = lines.isEmpty();
      boolean escaped =
          line.isBlank()
              || line.charAt(0) == ESCAPE
              || Character.isWhitespace(line.charAt(0))
              || (first && isSpecial(line));
      lines.add(escaped ? ESCAPE + line : line);
    }
    return lines;
  }

  /** Reads a paragraph's line back. */
  static String fromParagraph(String line) {
    return line.startsWith("\\") ? line.substring(1) : line;
  }

  /** Line ends are line feeds, and nothing is there that no text can hold. */
  static String clean(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "");
  }

  private static boolean isSpecial(String line) {
    return SPECIAL.indexOf(line.charAt(0)) >= 0 || numberEnd(line) > 0 || line.equals(ENDED);
  }

  /** Returns where the text of an ordered list's item begins, or 0. */
  static int numberEnd(String line) {
    int at = 0;
    while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
      at++;
    }
    return at > 0 && line.startsWith(". ", at) ? at + 2 : 0;
  }
}
