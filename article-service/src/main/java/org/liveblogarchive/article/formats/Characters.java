package org.liveblogarchive.article.formats;

/** Which characters may stand in a document. */
final class Characters {

  private static final char REPLACEMENT = '\uFFFD';

  private Characters() {}

  /**
   * Returns a text in which U+FFFD stands for every character that no XML document may hold:
   * controls but for tab and line ends, lone surrogates, U+FFFE and U+FFFF (XML 1.0, production 2).
   */
  static String permitted(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (!isPermitted(text, at)) {
        return replaced(text, at);
      }
    }
    return text;
  }

  private static String replaced(String text, int first) {
    StringBuilder permitted = new StringBuilder(text);
    for (int at = first; at < text.length(); at++) {
      if (!isPermitted(text, at)) {
        permitted.setCharAt(at, REPLACEMENT);
      }
    }
    return permitted.toString();
  }

  private static boolean isPermitted(String text, int at) {
    char character = text.charAt(at);
    if (Character.isHighSurrogate(character)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(character)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    boolean control = character < ' ' || (character >= '\u007f' && character <= '\u009f');
    return character < '\uFFFE'
        && (!control || character == '\t' || character == '\n' || character == '\r');
  }
}
