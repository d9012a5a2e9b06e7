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
    return areUsual(text) || !UNSEEN.matcher(text).find();
  }

  /**
   * Tells whether a text holds only characters of which it is certain, without asking what each is,
   * that they can be seen and are composed. Nearly all texts of newsrooms do.
   */
  private static boolean areUsual(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (!isUsual(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** ASCII, Latin letters with marks, quotation marks, dashes and the like. */
  private static boolean isUsual(char character) {
    return (character >= ' ' && character < 0x7f)
        || character == '\n'
        || character == '\t'
        || (character >= 0xa0 && character < 0x300)
        || (character >= 0x2010 && character <= 0x2027)
        || (character >= 0x2030 && character <= 0x205e);
  }

  static String of(String text) {
    if (areUsual(text)) {
      return text.strip();
    }
    String lines = LINE_END.matcher(text).replaceAll("\n");
    String seen = UNSEEN.matcher(lines).replaceAll("");
    return Normalizer.normalize(seen, Normalizer.Form.NFC).strip();
  }
}
