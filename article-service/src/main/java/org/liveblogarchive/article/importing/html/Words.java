package org.liveblogarchive.article.importing.html;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Text as a reader sees it. */
public final class Words {

  /** How often pages encode one entity on top of the other at most. */
  private static final int ENCODED_TWICE = 2;

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,7}|#[xX]\\p{XDigit}{1,6}|\\p{Alpha}{2,12});");

  private Words() {}

  /** Returns the text with entities that were encoded twice decoded too. */
  public static String decoded(String text) {
    String decoded = text;
    for (int time = 0; time < ENCODED_TWICE && ENTITY.matcher(decoded).find(); time++) {
      decoded = Parser.unescapeEntities(decoded, false);
    }
    return decoded;
  }

  /** Returns the text as one line, or null where there is nothing to see. */
  public static @Nullable String line(@Nullable String text) {
    if (text == null) {
      return null;
    }
    InlineText line = new InlineText();
    line.add(decoded(text), null);
    String words = line.text();
    return words.isEmpty() ? null : words;
  }

  /** Tells whether a character only makes room, no-break spaces and joiners included. */
  static boolean isBlank(char character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.isISOControl(character)
        || character == '\uFEFF'
        || character == '\u200B'
        || character == '\u2060';
  }

  /** Tells whether the character at this place is half of a pair whose other half is missing. */
  static boolean isLoneSurrogate(String text, int at) {
    char character = text.charAt(at);
    if (Character.isHighSurrogate(character)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(character)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
