package org.liveblogarchive.article.importing.text;

import org.jspecify.annotations.Nullable;

/**
 * A place of a page that could be where an entry begins or ends.
 *
 * @param first index of its first line
 * @param last index of its last line
 * @param before what stands before the time on its line; may be empty
 * @param rest what stands behind it; may be empty
 */
record Mark(int first, int last, Stamp stamp, Family family, String before, String rest) {

  /** Where the time stands on its line. */
  enum Family {
    ALONE,
    LED,
    TRAILED
  }

  /** By what marks tell when. */
  enum Kind {
    CLOCK,
    MINUTE,
    AGO
  }

  private static final int LONGEST_TAIL = 90;

  /** Reads the mark on a line, or returns null where it has none. */
  static @Nullable Mark on(Line line, int index) {
    String text = line.text();
    Stamp stamp = Stamp.at(text, 0);
    if (stamp == null) {
      return trailed(text, index);
    }
    String rest = unframed(text.substring(stamp.end()));
    if (rest.isEmpty()) {
      return new Mark(index, index, stamp, Family.ALONE, "", "");
    }
    if (stamp.isTime() && leads(stamp, text, rest)) {
      return new Mark(index, index, stamp, Family.LED, "", rest);
    }
    return trailed(text, index);
  }

  private static boolean leads(Stamp stamp, String text, String rest) {
    if (stamp.other() != null) {
      return false;
    }
    boolean parted = "\0 ".indexOf(stamp.divider()) < 0;
    boolean worded =
        stamp.day() == null
            && stamp.label() == Stamp.Label.NONE
            && Character.isLetter(text.charAt(stamp.begin()));
    boolean small = Character.isLowerCase(rest.charAt(0));
    return parted || (!worded && !small);
  }

  private static @Nullable Mark trailed(String text, int index) {
    int tail = Math.max(1, text.length() - LONGEST_TAIL);
    boolean told = false;
    for (int at = Math.max(0, text.length() - 20); at < text.length(); at++) {
      told |= Characters.isDigit(text.charAt(at));
    }
    for (int at = tail; told && at < text.length(); at++) {
      if (!begins(text, at)) {
        continue;
      }
      Stamp stamp = Stamp.at(text, at);
      if (stamp != null && stamp.clock() != null && stamp.end() == text.length()) {
        String before = unframed(text.substring(0, stamp.begin()));
        return stamp.other() != null || before.isEmpty()
            ? null
            : new Mark(index, index, stamp, Family.TRAILED, before, "");
      }
    }
    return null;
  }

  private static boolean begins(String text, int at) {
    char here = text.charAt(at);
    char before = text.charAt(at - 1);
    if (Characters.isDigit(here)) {
      return !Characters.isDigit(before) && before != ':' && before != '.';
    }
    boolean word = Character.isLetter(here) && !Character.isLetter(before);
    boolean glued = Character.isUpperCase(here) && Character.isLowerCase(before);
    boolean question = Character.isLetter(here) && "?!.”\"'’".indexOf(before) >= 0;
    boolean label =
        Characters.standsAt(text, at, "published ") || Characters.standsAt(text, at, "posted ");
    return word || glued || question || label;
  }

  /** Takes off the signs that only frame a line, such as +++. */
  private static String unframed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isFrame(text.charAt(start))) {
      start++;
    }
    while (end > start && isFrame(text.charAt(end - 1))) {
      end--;
    }
    if (end > start && text.charAt(end - 1) == '(') {
      end--;
    }
    return Characters.trimmed(text.substring(start, end));
  }

  private static boolean isFrame(char character) {
    return Characters.isBlank(character) || "+|*_=,–—-".indexOf(character) >= 0;
  }

  Kind kind() {
    if (stamp.clock() != null) {
      return Kind.CLOCK;
    }
    return stamp.minute() == null ? Kind.AGO : Kind.MINUTE;
  }

  /** Tells whether only a date stands on its line, as above or below the entries of that day. */
  boolean isHeading() {
    return family == Family.ALONE && stamp.isOnlyDay() && stamp.label() == Stamp.Label.NONE;
  }

  /** Tells whether it could part entries at all. */
  boolean couldDelimit() {
    return stamp.isTime()
        && stamp.label() != Stamp.Label.UPDATED
        && stamp.label() != Stamp.Label.FIRST_PUBLISHED;
  }

  /** Returns how it is written; the entries of one page are marked alike. */
  String shape() {
    String parted =
        family != Family.LED
            ? ""
            : switch (stamp.divider()) {
              case '\0' -> "glued";
              case ' ' -> "spaced";
              default -> "parted";
            };
    return family + stamp.shape() + parted;
  }

  /** Returns the seconds of the day or the minute of the match, by which marks are ordered. */
  int order() {
    if (stamp.clock() != null) {
      return stamp.clock().time().toSecondOfDay();
    }
    return stamp.minute() == null ? 0 : stamp.minute().order();
  }

  /** Returns both as one, where a time is told in several lines. */
  Mark with(Mark next) {
    Stamp one = stamp;
    Stamp two = next.stamp;
    boolean firstTells = one.clock() != null;
    Stamp joined =
        new Stamp(
            firstTells ? one.clock() : two.clock(),
            null,
            one.zone() == null ? two.zone() : one.zone(),
            one.day() == null ? two.day() : one.day(),
            one.minute() == null ? two.minute() : one.minute(),
            one.elapsed() || two.elapsed(),
            one.label() == Stamp.Label.NONE ? two.label() : one.label(),
            firstTells ? one.opening() : two.opening(),
            two.divider(),
            one.starred() || two.starred(),
            one.begin(),
            two.end());
    Family joinedFamily = family == Family.TRAILED ? family : next.family;
    return new Mark(first, next.last, joined, joinedFamily, before, next.rest);
  }
}
