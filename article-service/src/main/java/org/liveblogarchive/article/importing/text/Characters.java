package org.liveblogarchive.article.importing.text;

import java.util.Locale;

/** What characters are, as far as reading a page goes. */
final class Characters {

  private static final String OPENING_QUOTES = "\"“„«»‘‚‹'";
  private static final String CLOSING = "\"”“»«’‘'›)]*_";
  private static final String BULLETS = "•·◦▪▫□☆★●○■‣⁃∙►▶*-–+";

  private Characters() {}

  static boolean isBlank(char character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || (Character.isISOControl(character) && character != '\0')
        || character == '\uFEFF'
        || (character >= '\u200B' && character <= '\u200F');
  }

  static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  static boolean isBullet(char character) {
    return BULLETS.indexOf(character) >= 0;
  }

  static boolean isOpeningQuote(char character) {
    return OPENING_QUOTES.indexOf(character) >= 0;
  }

  static boolean isDash(char character) {
    return character == '-' || character == '–' || character == '—' || character == '‐';
  }

  /** Returns the character at a place, or NUL where the text is over. */
  static char at(String text, int place) {
    return place >= 0 && place < text.length() ? text.charAt(place) : '\0';
  }

  static int skipBlank(String text, int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static int digitsEnd(String text, int from) {
    int at = from;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static int lettersEnd(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Strips no-break and zero-width spaces too, which pages leave at the ends of lines. */
  static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Tells whether a text stands at a place, whatever its case. */
  static boolean standsAt(String text, int place, String word) {
    return text.regionMatches(true, place, word, 0, word.length());
  }

  /** Returns the last character that is no closing quotation mark or bracket, or NUL. */
  static char lastSpoken(String text) {
    int at = text.length() - 1;
    while (at >= 0 && (CLOSING.indexOf(text.charAt(at)) >= 0 || isBlank(text.charAt(at)))) {
      at--;
    }
    return at(text, at);
  }

  /** Tells whether a text ends as sentences do. */
  static boolean endsSentence(String text) {
    return ".!?…。！？".indexOf(lastSpoken(text)) >= 0 && !text.isEmpty();
  }

  static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int at = 0; at < text.length(); at++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(at));
      if (letter && !inside) {
        words++;
      }
      inside = letter || (inside && "'’-.,".indexOf(text.charAt(at)) >= 0);
    }
    return words;
  }

  /** Returns half of a text that pages show and read aloud, so that it stands there twice. */
  static String undoubled(String text) {
    int half = text.length() / 2;
    boolean even = text.length() % 2 == 0;
    if (half >= 3 && even && text.regionMatches(0, text, half, half)) {
      return text.substring(0, half);
    }
    if (half >= 3 && !even && isBlank(text.charAt(half))) {
      return text.regionMatches(0, text, half + 1, half) ? text.substring(0, half) : text;
    }
    return text;
  }

  /** Returns the letters and digits of a text, by which it is recognised again. */
  static String essence(String text) {
    StringBuilder essence = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (Character.isLetterOrDigit(character)) {
        essence.append(Character.toLowerCase(character));
      }
    }
    return essence.toString();
  }
}
