package org.liveblogarchive.article.importing.page;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time of day that opens a text.
 *
 * @param rest what follows it
 */
record TimeOfDay(LocalTime time, String rest) {

  private static final Pattern LEADING =
      Pattern.compile(
          "[+*\\[( ]{0,8}(?:(?:at|um|um ca\\.|à|alle|posted at|publicado a las) )?"
              + "(?<hour>[01]?\\d|2[0-4])(?:[:.h](?<minute>[0-5]\\d)(?::[0-5]\\d)?)?"
              + "(?<half> ?[ap]\\.?m\\b\\.?)?(?<uhr> ?(?:uhr|h)\\b)?"
              + "(?: (?:[A-Z]{2,4}T|GMT|UTC|CET|CEST|MEZ|MESZ|BST|IST|ET|PT|CT)\\b)?"
              + "[\\]+*)]{0,4}(?<separator>\\s*[:|–—•·+-]+\\s*|\\s+|$)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Returns the time at the start of a text, or null where it opens with none. */
  static @Nullable TimeOfDay leading(String text) {
    Matcher found = LEADING.matcher(text);
    if (!found.lookingAt() || (found.group("minute") == null && unmarked(found))) {
      return null;
    }
    int hour = Integer.parseInt(found.group("hour"));
    int minute = found.group("minute") == null ? 0 : Integer.parseInt(found.group("minute"));
    String half = found.group("half");
    if (half != null) {
      boolean noonToMidnight = half.strip().toLowerCase(java.util.Locale.ROOT).startsWith("p");
      if (hour < 1 || hour > 12) {
        return null;
      }
      hour = hour % 12 + (noonToMidnight ? 12 : 0);
    }
    if (hour > 23) {
      return null;
    }
    return new TimeOfDay(LocalTime.of(hour, minute), text.substring(found.end()).strip());
  }

  /** Returns the time that a short text consists of, or null. */
  static @Nullable LocalTime alone(String text) {
    TimeOfDay found = leading(text);
    return found == null || !found.rest.isEmpty() ? null : found.time;
  }

  /** A bare number is no time. */
  private static boolean unmarked(Matcher found) {
    return found.group("half") == null && found.group("uhr") == null;
  }
}
