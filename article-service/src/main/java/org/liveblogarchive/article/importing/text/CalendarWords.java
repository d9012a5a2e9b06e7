package org.liveblogarchive.article.importing.text;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The names of months and days of the week in many languages. */
final class CalendarWords {

  private static final List<String> LANGUAGES =
      List.of(
          "en", "en-GB", "en-AU", "de", "de-AT", "fr", "fr-CA", "es", "it", "nl", "pt", "sv", "da",
          "nb", "fi", "tr", "ru", "uk", "pl", "cs", "sk", "hu", "ro", "bg", "hr", "sl", "et", "lv",
          "lt", "el", "ca", "eu", "ga", "is", "id");

  private static final Map<String, Month> MONTHS =
      names(Month.values(), (month, style) -> locale -> month.getDisplayName(style, locale), 3);

  private static final Map<String, DayOfWeek> DAYS =
      names(DayOfWeek.values(), (day, style) -> locale -> day.getDisplayName(style, locale), 2);

  private CalendarWords() {}

  /** Returns the month of this name, or null where there is none or several languages differ. */
  static @Nullable Month month(String name) {
    return MONTHS.get(folded(name));
  }

  /** Returns the day of this name, or null where there is none or several languages differ. */
  static @Nullable DayOfWeek day(String name) {
    return DAYS.get(folded(name));
  }

  private static <T> Map<String, T> names(
      T[] values, BiFunction<T, TextStyle, Named> naming, int shortest) {
    Map<String, T> names = new HashMap<>();
    Set<String> disputed = new HashSet<>();
    for (String language : LANGUAGES) {
      Locale locale = Locale.forLanguageTag(language);
      for (T value : values) {
        for (TextStyle style : TextStyle.values()) {
          String name = folded(naming.apply(value, style).in(locale));
          if (name.length() >= shortest && name.chars().allMatch(Character::isLetter)) {
            T other = names.putIfAbsent(name, value);
            if (other != null && !other.equals(value)) {
              disputed.add(name);
            }
          }
        }
      }
    }
    // The widely read languages stand first and keep their words.
    disputed.removeIf(name -> isOf(List.of("en", "de", "fr", "es", "it"), values, naming, name));
    names.keySet().removeAll(disputed);
    return Map.copyOf(names);
  }

  private static <T> boolean isOf(
      List<String> languages, T[] values, BiFunction<T, TextStyle, Named> naming, String name) {
    return languages.stream()
        .map(Locale::forLanguageTag)
        .anyMatch(
            locale -> {
              for (T value : values) {
                for (TextStyle style : TextStyle.values()) {
                  if (folded(naming.apply(value, style).in(locale)).equals(name)) {
                    return true;
                  }
                }
              }
              return false;
            });
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replace(".", "");
  }

  @FunctionalInterface
  private interface Named {
    String in(Locale locale);
  }
}
