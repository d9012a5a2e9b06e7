package org.liveblogarchive.article.importing.text;

import java.util.List;

/** Recognises headlines: phrases rather than sentences. */
final class Headlines {

  private static final int LONGEST = 220;

  private Headlines() {}

  static boolean couldBe(String text) {
    if (text.length() > LONGEST || Characters.isBullet(text.charAt(0))) {
      return false;
    }
    char last = Characters.lastSpoken(text);
    boolean sentence = last == '.' && !text.endsWith("...") && !text.endsWith("…");
    boolean goesOn = last == ':' || last == ',' || last == ';';
    boolean begins = !Character.isLowerCase(text.charAt(0));
    return !sentence && !goesOn && begins && Character.isLetterOrDigit(firstLetter(text));
  }

  private static char firstLetter(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (Character.isLetterOrDigit(text.charAt(at))) {
        return text.charAt(at);
      }
    }
    return '\0';
  }

  /** Tells whether a line could be a headline that stands apart. */
  static boolean standsAt(Line line) {
    return line.afterGap() && !line.isItem() && couldBe(line.text());
  }

  /** Takes the headline that ends some lines, or returns an empty text where none does. */
  static String takeLast(List<Line> from) {
    if (from.isEmpty() || !standsAt(from.getLast())) {
      return "";
    }
    return from.removeLast().text();
  }
}
