package org.liveblogarchive.article.importing.text;

import java.util.ArrayList;
import java.util.List;

/** Recognises what stands on a page but belongs to no entry: buttons, counters, placeholders. */
final class Furniture {

  private static final int LONGEST = 120;
  private static final int LONGEST_PLACEHOLDER = 40;

  private static final Phrases FURNITURE = Phrases.named("furniture");
  private static final Phrases TAIL = Phrases.named("tail");
  private static final Phrases KEY = Phrases.named("key");
  private static final Phrases NEWSLETTER = Phrases.named("newsletter");
  private static final Phrases LETTER = Phrases.named("letter");

  private Furniture() {}

  /** Returns the lines without furniture; where some was, there is a gap. */
  static List<Line> cleared(List<Line> lines) {
    List<Line> cleared = new ArrayList<>(lines.size());
    boolean gap = false;
    boolean letter = false;
    boolean wasFurniture = false;
    for (Line line : lines) {
      String text = unlabelled(Characters.undoubled(line.text()));
      if (text.isEmpty()) {
        gap = true;
        continue;
      }
      letter = opensLetter(text) || (letter && goesOnWithLetter(text));
      boolean furniture = letter || is(text) || (wasFurniture && isNumber(text));
      wasFurniture = furniture;
      if (furniture) {
        gap = true;
      } else {
        boolean afterGap = line.afterGap() || gap;
        boolean same = text.equals(line.text()) && afterGap == line.afterGap();
        cleared.add(same ? line : new Line(line.number(), line.indent(), text, afterGap));
        gap = false;
      }
    }
    return cleared;
  }

  static boolean is(String text) {
    return text.length() <= LONGEST
        && (isSigns(text)
            || isPlaceholder(text)
            || isCounter(text)
            || (text.startsWith("Video ") && Characters.isDigit(Characters.at(text, 6)))
            || FURNITURE.match(Characters.undoubled(text)));
  }

  /** Tells whether a line opens what follows the entries of a page. */
  static boolean opensTail(String text) {
    return text.length() <= LONGEST && TAIL.match(text);
  }

  /** Tells whether a line stands above a list that repeats what matters most. */
  static boolean opensKeyList(String text) {
    return text.length() <= LONGEST && KEY.match(text);
  }

  private static boolean opensLetter(String text) {
    return text.length() <= LONGEST
        && NEWSLETTER.match(text)
        && (LETTER.match(text) || Phrases.plain(text).equals("newsletter"));
  }

  private static boolean goesOnWithLetter(String text) {
    return text.length() <= 400 && LETTER.match(text);
  }

  /** The number of a picture, such as [120924079_], that some tools put before a word. */
  private static String unlabelled(String text) {
    int close = text.indexOf(']');
    boolean label =
        text.charAt(0) == '['
            && close > 1
            && close < LONGEST_PLACEHOLDER
            && isCode(text.substring(1, close));
    return label ? Characters.trimmed(text.substring(close + 1)) : text;
  }

  private static boolean isCode(String text) {
    boolean digit = false;
    boolean letter = false;
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      digit |= Characters.isDigit(character);
      letter |= Character.isLetter(character) || character == '_';
      if (!(Character.isLetterOrDigit(character) || "_-.=&?".indexOf(character) >= 0)) {
        return false;
      }
    }
    return digit && letter;
  }

  private static boolean isSigns(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (Character.isLetterOrDigit(text.charAt(at)) || Character.isSurrogate(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlaceholder(String text) {
    return text.length() <= LONGEST_PLACEHOLDER
        && text.charAt(0) == '['
        && text.indexOf(']') == text.length() - 1
        && text.indexOf(' ') < 0;
  }

  private static boolean isNumber(String text) {
    boolean digits = text.length() <= 5 && Characters.digitsEnd(text, 0) == text.length();
    return digits || text.equals("of");
  }

  /** "123 comments", "76,871". */
  private static boolean isCounter(String text) {
    int at = 0;
    int digits = 0;
    while (at < text.length()
        && (Characters.isDigit(text.charAt(at)) || ",.".indexOf(text.charAt(at)) >= 0)) {
      digits += Characters.isDigit(text.charAt(at)) ? 1 : 0;
      at++;
    }
    if (digits == 0) {
      return false;
    }
    boolean grouped = at == text.length() && digits >= 4 && text.indexOf(',') > 0;
    String word = Phrases.plain(text.substring(at));
    return grouped
        || switch (word) {
          case "comments",
              "comment",
              "shares",
              "share",
              "kommentare",
              "likes",
              "views",
              "viewing",
              "people viewing",
              "viewing this page",
              "commentaires",
              "comentarios",
              "reactions" ->
              true;
          default -> false;
        };
  }
}
