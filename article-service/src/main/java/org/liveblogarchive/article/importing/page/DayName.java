package org.liveblogarchive.article.importing.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a day that is written out for people, as headings between entries are. */
class DayName {

  private static final List<String> LANGUAGES =
      List.of("en", "de", "fr", "es", "it", "nl", "pt", "sv", "da", "nb", "fi", "pl", "tr");

  private static final Map<String, Month> MONTHS = months();

  private static final int LONGEST = 60;
  private static final String WEEKDAY = "(?:\\p{L}{2,12}(?:-feira)?\\.?,? )?";

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              WEEKDAY
                  + "(?:den )?(?<day>\\d{1,2})(?:\\.|st|nd|rd|th|er|º)? (?:de |of"
                  + " )?(?<month>\\p{L}{3,12})\\.?,? (?:de )?(?<year>\\d{4})"),
          Pattern.compile(
              WEEKDAY
                  + "(?<month>\\p{L}{3,12})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,?"
                  + " (?<year>\\d{4})"),
          Pattern.compile(WEEKDAY + "(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})"),
          Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})"));

  private DayName() {}

  /** Returns the day that a text names and nothing else, or null. */
  static @Nullable LocalDate read(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    String told = text.strip().replaceFirst("[:.]$", "");
    for (Pattern form : FORMS) {
      Matcher found = form.matcher(told);
      if (found.matches()) {
        return day(found);
      }
    }
    return null;
  }

  private static @Nullable LocalDate day(Matcher found) {
    String name = found.group("month");
    Month month =
        Character.isDigit(name.charAt(0))
            ? numbered(Integer.parseInt(name))
            : MONTHS.get(name.toLowerCase(Locale.ROOT));
    int year = Integer.parseInt(found.group("year"));
    if (month == null || year < 1000 || year > 9998) {
      return null;
    }
    try {
      return LocalDate.of(year, month, Integer.parseInt(found.group("day")));
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
      for (Month month : Month.values()) {
        for (TextStyle style : TextStyle.values()) {
          String name =
              month
                  .getDisplayName(style, Locale.forLanguageTag(language))
                  .toLowerCase(Locale.ROOT)
                  .replace(".", "");
          if (name.length() >= 3 && name.chars().allMatch(Character::isLetter)) {
            months.putIfAbsent(name, month);
          }
        }
      }
    }
    return months;
  }
}
