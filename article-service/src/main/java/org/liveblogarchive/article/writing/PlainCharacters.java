package org.liveblogarchive.article.writing;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as it is kept: composed (NFC), line feeds as line ends, nothing that cannot be seen. */
class PlainCharacters {

  private static final Pattern LINE_END = Pattern.compile("\r\n?|[\u0085\u2028\u2029]");

  /**
   * Controls but for tab and line feed, lone surrogates and noncharacters, and the marks that make
   * text read in another order than it was written.
   */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}\u202A-\u202E\u2066-\u2069\uFEFF&&[^\t\n]]");

  private PlainCharacters() {}

  /** Tells whether a text holds nothing that cannot be seen. */
  static boolean areAll(String text) {
    return !UNSEEN.matcher(text).find();
  }

  static String of(String text) {
    String lines = LINE_END.matcher(text).replaceAll("\n");
    String seen = UNSEEN.matcher(lines).replaceAll("");
    return Normalizer.normalize(seen, Normalizer.Form.NFC).strip();
  }
}
