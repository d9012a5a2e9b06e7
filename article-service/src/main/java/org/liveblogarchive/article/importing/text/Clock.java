package org.liveblogarchive.article.importing.text;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A time of day as a page writes it.
 *
 * @param notation how it is written; the times of one page are written alike
 * @param seconds whether it tells the second
 * @param end where it ends
 */
record Clock(LocalTime time, String notation, boolean seconds, int end) {

  private static final int NOON = 12;

  /** Reads the time that begins at a place, or returns null where there is none. */
  static @Nullable Clock at(String text, int from) {
    int hourEnd = Characters.digitsEnd(text, from);
    if (hourEnd == from || hourEnd - from > 2) {
      return null;
    }
    int hour = Integer.parseInt(text, from, hourEnd, 10);
    char separator = separator(text, hourEnd);
    int minuteFrom = separator == 'h' ? afterHour(text, hourEnd) : hourEnd + 1;
    if (separator == '\0' || !Characters.isDigit(Characters.at(text, minuteFrom))) {
      return wholeHour(text, hour, hourEnd);
    }
    int minuteEnd = Characters.digitsEnd(text, minuteFrom);
    boolean secondClock =
        minuteEnd - minuteFrom == 4
            && Characters.at(text, minuteEnd) == separator
            && text.regionMatches(minuteFrom + 2, text, from, hourEnd - from);
    if (secondClock) {
      // The same time twice without anything between.
      minuteEnd = minuteFrom + 2;
    }
    if (minuteEnd - minuteFrom != 2) {
      return null;
    }
    int minute = Integer.parseInt(text, minuteFrom, minuteEnd, 10);
    return withSeconds(text, hour, minute, separator, minuteEnd);
  }

  private static @Nullable Clock withSeconds(
      String text, int hour, int minute, char separator, int end) {
    char next = Characters.at(text, end);
    boolean more = Characters.isDigit(Characters.at(text, end + 1));
    if (next == ':' && more && separator == ':') {
      int secondEnd = Characters.digitsEnd(text, end + 1);
      int second = Integer.parseInt(text, end + 1, Math.min(secondEnd, end + 3), 10);
      if (secondEnd - end != 3 || second > 59 || isFraction(text, secondEnd)) {
        return null;
      }
      return meridiem(text, hour, minute, second, "::", secondEnd);
    }
    boolean isMeasure =
        next == '%' || ((next == '.' || next == ',' || next == ':') && more) || next == '€';
    return isMeasure ? null : meridiem(text, hour, minute, -1, String.valueOf(separator), end);
  }

  /** Races are timed so; ISO 8601 may carry it too, but then a zone follows. */
  private static boolean isFraction(String text, int at) {
    char mark = Characters.at(text, at);
    return (mark == '.' || mark == ',') && Characters.isDigit(Characters.at(text, at + 1));
  }

  private static @Nullable Clock wholeHour(String text, int hour, int end) {
    Clock clock = meridiem(text, hour, 0, -1, "", end);
    return clock == null || clock.notation.isEmpty() ? null : clock;
  }

  private static @Nullable Clock meridiem(
      String text, int hour, int minute, int second, String notation, int end) {
    int at = Characters.skipBlank(text, end);
    int after = afterMeridiem(text, at);
    int hourOfDay = hour;
    String written = notation;
    int last = end;
    if (after > 0) {
      if (hour < 1 || hour > NOON) {
        return null;
      }
      boolean afternoon = Character.toLowerCase(text.charAt(at)) == 'p';
      hourOfDay = hour % NOON + (afternoon ? NOON : 0);
      written += "m";
      last = after;
    } else {
      int word = afterClockWord(text, at);
      if (word > 0) {
        written += "u";
        last = word;
      }
    }
    if (hourOfDay > 23 || minute > 59) {
      return null;
    }
    LocalTime time = LocalTime.of(hourOfDay, minute, Math.max(second, 0));
    return new Clock(time, written, second >= 0, last);
  }

  /** Returns where am, pm, a.m. or p.m. ends, or 0. */
  private static int afterMeridiem(String text, int at) {
    char first = Character.toLowerCase(Characters.at(text, at));
    if (first != 'a' && first != 'p') {
      return 0;
    }
    boolean dotted = Characters.at(text, at + 1) == '.';
    int second = dotted ? at + 2 : at + 1;
    if (Character.toLowerCase(Characters.at(text, second)) != 'm') {
      return 0;
    }
    int end = dotted && Characters.at(text, second + 1) == '.' ? second + 2 : second + 1;
    char next = Characters.at(text, end);
    boolean glued =
        Character.isUpperCase(next) && (Character.isLowerCase(text.charAt(second)) || dotted);
    boolean upperGlued =
        Character.isUpperCase(next) && Character.isLowerCase(Characters.at(text, end + 1));
    return Character.isLetter(next) && !glued && !upperGlued ? 0 : end;
  }

  private static int afterClockWord(String text, int at) {
    for (String word : new String[] {"Uhr", "uur", "hrs", "óra"}) {
      if (Characters.standsAt(text, at, word)
          && !Character.isLowerCase(Characters.at(text, at + word.length()))) {
        return at + word.length();
      }
    }
    return 0;
  }

  private static char separator(String text, int at) {
    char character = Characters.at(text, at);
    if (character == ':' || character == '.') {
      return character;
    }
    int hour = Characters.skipBlank(text, at);
    boolean isHour = hour - at <= 1 && Character.toLowerCase(Characters.at(text, hour)) == 'h';
    return isHour ? 'h' : '\0';
  }

  private static int afterHour(String text, int at) {
    int hour = Characters.skipBlank(text, at) + 1;
    int minute = Characters.skipBlank(text, hour);
    return minute - hour <= 1 ? minute : hour;
  }
}
