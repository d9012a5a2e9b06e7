package org.liveblogarchive.article.importing.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a date written out in one of many languages at the start of a line. */
class Dates {

  private static final List<String> LANGUAGES =
      List.of("en", "de", "fr", "es", "it", "nl", "pt", "sv", "da", "nb", "fi", "tr", "ru", "uk");

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9998;

  private static final Map<String, Month> MONTHS = months();

  /** A weekday may stand before any of them. */
  private static final String WEEKDAY = "(?:\\p{L}{2,12}\\.?,?[ \u00a0]+)?";

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          WEEKDAY
              + "(?<day>\\d{1,2})(?:\\.|st|nd|rd|th|er|º)?[ \u00a0]+(?:de[ \u00a0]+)?"
              + "(?<month>\\p{L}{3,12})\\.?,?[ \u00a0]+(?:de[ \u00a0]+)?(?<year>\\d{4})(?!\\d)");

  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          WEEKDAY
              + "(?<month>\\p{L}{3,12})\\.?[ \u00a0]+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?[ \u00a0]+"
              + "(?<year>\\d{4})(?!\\d)");

  private static final Pattern ISO =
      Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)");

  private Dates() {}

  /** Returns the date of a line that holds nothing else. */
  static Optional<LocalDate> heading(String line) {
    return leading(line).filter(found -> found.rest().isEmpty()).map(Found::date);
  }

  /** Returns the date at the start of a line, and the rest of the line. */
  static Optional<Found> leading(String line) {
    for (Pattern pattern : List.of(DAY_FIRST, MONTH_FIRST, ISO)) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.lookingAt()) {
        LocalDate date = date(matcher);
        if (date != null) {
          return Optional.of(new Found(date, line.substring(matcher.end()).strip()));
        }
      }
    }
    return Optional.empty();
  }

  private static @Nullable LocalDate date(Matcher matcher) {
    String name = matcher.group("month");
    Month month =
        Character.isDigit(name.charAt(0))
            ? numbered(Integer.parseInt(name))
            : MONTHS.get(folded(name));
    int year = Integer.parseInt(matcher.group("year"));
    // Nobody wrote live blogs before, and the database ends with year 9999.
    if (month == null || year < FIRST_YEAR || year > LAST_YEAR) {
      return null;
    }
    try {
      return LocalDate.of(year, month, Integer.parseInt(matcher.group("day")));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static @Nullable Month numbered(int number) {
    return number >= 1 && number <= 12 ? Month.of(number) : null;
  }

  private static Map<String, Month> months() {
    Map<String, Month> months = new HashMap<>();
    for (String language : LANGUAGES) {
      Locale locale = Locale.forLanguageTag(language);
      for (Month month : Month.values()) {
        for (TextStyle style : TextStyle.values()) {
          String name = folded(month.getDisplayName(style, locale));
          if (name.length() >= 3 && name.chars().allMatch(Character::isLetter)) {
            months.putIfAbsent(name, month);
          }
        }
      }
    }
    return months;
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replace(".", "");
  }

  /** A date and what follows it on its line. */
  record Found(LocalDate date, String rest) {}
}
