package org.liveblogarchive.article.importing.json;

/** Texts without the characters that no database keeps. */
class Clean {

  private static final char REPLACEMENT = '\uFFFD';

  private Clean() {}

  /** Replaces what belongs to no pair, and leaves out NUL. */
  static String text(String text) {
    if (text.chars().noneMatch(c -> c == 0 || Character.isSurrogate((char) c))) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(point -> point != 0)
        .map(point -> isLone(point) ? REPLACEMENT : point)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isLone(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
