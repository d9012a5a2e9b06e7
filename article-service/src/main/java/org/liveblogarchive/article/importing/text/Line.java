package org.liveblogarchive.article.importing.text;

import java.util.ArrayList;
import java.util.List;
import org.liveblogarchive.article.importing.NotALiveBlog;

/**
 * A line of a page that is not blank.
 *
 * @param number counted from 1, blank lines included
 * @param indent columns of white space before it
 * @param text without white space at its ends; never empty
 * @param afterGap whether a blank line stands above it
 */
record Line(int number, int indent, String text, boolean afterGap) {

  /** Real pages have some thousand; more would fill memory. */
  private static final int MOST = 400_000;

  private static final int TAB = 4;

  /**
   * Reads all lines of a page.
   *
   * @throws NotALiveBlog where there are far more than a live blog can have
   */
  static List<Line> of(String document) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    boolean gap = true;
    int start = 0;
    while (start <= document.length()) {
      int feed = document.indexOf('\n', start);
      int end = feed < 0 ? document.length() : feed;
      number++;
      int first = start;
      int indent = 0;
      while (first < end && Characters.isBlank(document.charAt(first))) {
        indent += document.charAt(first) == '\t' ? TAB : 1;
        first++;
      }
      if (first < end) {
        lines.add(
            new Line(number, indent, Characters.trimmed(document.substring(first, end)), gap));
        if (lines.size() > MOST) {
          throw NotALiveBlog.because("The document has more than %,d lines.".formatted(MOST));
        }
      }
      gap = first >= end;
      start = end + 1;
    }
    return lines;
  }

  /** Tells whether it begins with the sign of a list item. */
  boolean isItem() {
    return itemText() > 0;
  }

  /** Returns where the text of a list item begins, or 0 where it is none. */
  int itemText() {
    char first = text.charAt(0);
    if (Characters.isBullet(first) && Characters.isBlank(Characters.at(text, 1))) {
      return Characters.skipBlank(text, 1);
    }
    return 0;
  }

  /** Returns where the text of a numbered list item begins, or 0 where it is none. */
  int numberedText() {
    int digits = Characters.digitsEnd(text, 0);
    char stop = Characters.at(text, digits);
    return digits > 0
            && digits <= 3
            && (stop == '.' || stop == ')')
            && Characters.isBlank(Characters.at(text, digits + 1))
        ? Characters.skipBlank(text, digits + 1)
        : 0;
  }

  /** Returns the text without the sign of a list item. */
  String content() {
    return text.substring(itemText());
  }

  /** Returns this line with other text. */
  Line saying(String other) {
    return new Line(number, indent, other, afterGap);
  }
}
