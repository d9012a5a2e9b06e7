package org.liveblogarchive.article.importing.text;

import org.jspecify.annotations.Nullable;

/**
 * The minute of a match, such as {@code 45'+2} or {@code 67. Minute}.
 *
 * @param order grows with the minute; a minute of injury time counts as a hundredth
 * @param plain whether it is only a number with a full stop, which could also count something
 */
record MatchMinute(int order, boolean plain, int end) {

  private static final int LAST = 150;
  private static final int HUNDREDTHS = 100;
  private static final String PRIMES = "'’′´`";

  /** Reads the minute that begins at a place, or returns null where there is none. */
  static @Nullable MatchMinute at(String text, int from) {
    int digits = Characters.digitsEnd(text, from);
    if (digits == from || digits - from > 3) {
      return null;
    }
    int minute = Integer.parseInt(text, from, digits, 10);
    if (minute > LAST) {
      return null;
    }
    int at = primesEnd(text, digits);
    boolean primed = at > digits;
    int added = 0;
    int stop = Characters.at(text, at) == '.' && Characters.at(text, at + 1) == '+' ? 1 : 0;
    int plus = Characters.skipBlank(text, at + stop);
    if (Characters.at(text, plus) == '+') {
      int addedFrom = Characters.skipBlank(text, plus + 1);
      int addedEnd = Characters.digitsEnd(text, addedFrom);
      if (addedEnd > addedFrom && addedEnd - addedFrom <= 2) {
        added = Integer.parseInt(text, addedFrom, addedEnd, 10);
        at = primesEnd(text, addedEnd);
        primed |= at > addedEnd || stop > 0;
      }
    }
    int order = minute * HUNDREDTHS + added;
    if (primed) {
      return Character.isLetterOrDigit(Characters.at(text, at))
              && !Character.isUpperCase(text.charAt(at))
          ? null
          : new MatchMinute(order, false, at);
    }
    if (Characters.at(text, at) != '.') {
      return null;
    }
    int word = Characters.skipBlank(text, at + 1);
    for (String name : new String[] {"Spielminute", "Minute", "Min.", "Min"}) {
      if (Characters.standsAt(text, word, name)) {
        return new MatchMinute(order, false, word + name.length());
      }
    }
    return new MatchMinute(order, true, at + 1);
  }

  private static int primesEnd(String text, int from) {
    int at = from;
    while (at < text.length() && PRIMES.indexOf(text.charAt(at)) >= 0 && at - from < 2) {
      at++;
    }
    return at;
  }
}
