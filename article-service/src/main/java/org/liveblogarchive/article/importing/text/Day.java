package org.liveblogarchive.article.importing.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as a page writes it out.
 *
 * @param year or null where it is left out
 * @param month or null where only the day of the week is known, or nothing
 * @param dayOfMonth 0 where the month is null
 * @param weekday or null where it is left out
 */
record Day(
    @Nullable Integer year, @Nullable Month month, int dayOfMonth, @Nullable DayOfWeek weekday) {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  /** A date that can be read in two ways, such as 6/7/2024. */
  static final Day UNCLEAR = new Day(null, null, 0, null);

  /** A date and where it ends. */
  record Found(Day day, int end) {}

  /** Reads the date that begins at a place, or returns null where there is none. */
  static @Nullable Found at(String text, int from) {
    Found weekday = weekday(text, from);
    if (weekday == null) {
      return date(text, from);
    }
    int at = weekday.end;
    while (Characters.isBlank(Characters.at(text, at))
        || ",.".indexOf(Characters.at(text, at)) >= 0) {
      at++;
    }
    for (String filler : new String[] {"den ", "the ", "le ", "dem ", "der "}) {
      if (Characters.standsAt(text, at, filler)) {
        at += filler.length();
      }
    }
    Found date = date(text, at);
    if (date == null) {
      return weekday;
    }
    Day day = date.day;
    return new Found(new Day(day.year, day.month, day.dayOfMonth, weekday.day.weekday), date.end);
  }

  /** Returns the date where it is written in full, else null. */
  @Nullable LocalDate full() {
    return year == null ? null : in(year);
  }

  /** Returns the date in this year, or null where it has no such day or another weekday. */
  @Nullable LocalDate in(int someYear) {
    if (month == null) {
      return null;
    }
    try {
      LocalDate date = LocalDate.of(someYear, month, dayOfMonth);
      return weekday == null || date.getDayOfWeek() == weekday || year != null ? date : null;
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  /** Returns the last such day that is not after another, or null where nothing tells. */
  @Nullable LocalDate upTo(LocalDate last) {
    LocalDate full = full();
    if (full != null || year != null) {
      return full;
    }
    if (month != null) {
      LocalDate same = in(last.getYear());
      return same != null && !same.isAfter(last) ? same : in(last.getYear() - 1);
    }
    return weekday == null
        ? null
        : last.minusDays(Math.floorMod(last.getDayOfWeek().getValue() - weekday.getValue(), 7));
  }

  private static @Nullable Found weekday(String text, int from) {
    int end = Characters.lettersEnd(text, from);
    if (end - from < 2 || end - from > 14) {
      return null;
    }
    String word = text.substring(from, end);
    DayOfWeek day = CalendarWords.day(word);
    return day == null || (word.length() < 4 && !Character.isUpperCase(word.charAt(0)))
        ? null
        : new Found(new Day(null, null, 0, day), end);
  }

  private static @Nullable Found date(String text, int from) {
    if (Characters.isDigit(Characters.at(text, from))) {
      return beginningWithNumber(text, from);
    }
    return beginningWithMonth(text, from);
  }

  private static @Nullable Found beginningWithNumber(String text, int from) {
    int end = Characters.digitsEnd(text, from);
    if (end - from == 4) {
      return yearFirst(text, from, end);
    }
    if (end - from > 2) {
      return null;
    }
    int number = number(text, from, end);
    char next = Characters.at(text, end);
    if ((next == '.' || next == '/' || next == '-')
        && Characters.isDigit(Characters.at(text, end + 1))) {
      return numeric(text, number, next, end + 1);
    }
    return dayThenMonth(text, number, end);
  }

  /** ISO 8601, also with slashes, and the East Asian order. */
  private static @Nullable Found yearFirst(String text, int from, int end) {
    int year = number(text, from, end);
    char next = Characters.at(text, end);
    if (next != '-' && next != '/' && next != '年') {
      return null;
    }
    int monthEnd = Characters.digitsEnd(text, end + 1);
    char then = Characters.at(text, monthEnd);
    if (monthEnd == end + 1 || monthEnd > end + 3 || then != (next == '年' ? '月' : next)) {
      return null;
    }
    int dayEnd = Characters.digitsEnd(text, monthEnd + 1);
    if (dayEnd == monthEnd + 1 || dayEnd > monthEnd + 3) {
      return null;
    }
    int after = Characters.at(text, dayEnd) == '日' ? dayEnd + 1 : dayEnd;
    return valid(year, number(text, end + 1, monthEnd), number(text, monthEnd + 1, dayEnd), after);
  }

  /** 19.06.2024, 19.06.24, 19.06. and, where only one reading is a date, 6/19/2024. */
  private static @Nullable Found numeric(String text, int first, char separator, int from) {
    int secondEnd = Characters.digitsEnd(text, from);
    if (secondEnd - from > 2 || Characters.at(text, secondEnd) != separator) {
      return null;
    }
    int second = number(text, from, secondEnd);
    int yearEnd = Characters.digitsEnd(text, secondEnd + 1);
    int digits = yearEnd - secondEnd - 1;
    if (digits == 0) {
      boolean alone = separator == '.' && !Character.isLetter(Characters.at(text, secondEnd + 1));
      return alone ? valid(null, second, first, secondEnd + 1) : null;
    }
    if (digits != 2 && digits != 4) {
      return null;
    }
    int year = number(text, secondEnd + 1, yearEnd) + (digits == 2 ? 2000 : 0);
    if (separator != '/' || first > 12 || first == second) {
      return valid(year, second, first, yearEnd);
    }
    return second > 12 ? valid(year, first, second, yearEnd) : new Found(UNCLEAR, yearEnd);
  }

  private static @Nullable Found dayThenMonth(String text, int day, int end) {
    int at = end;
    for (String ordinal : new String[] {"st", "nd", "rd", "th", "er", ".º", "º", "ª", "."}) {
      if (Characters.standsAt(text, at, ordinal)
          && !Character.isLetter(Characters.at(text, at + ordinal.length()))) {
        at += ordinal.length();
        break;
      }
    }
    at = skipBetween(text, at);
    for (String filler : new String[] {"de ", "of ", "d'", "d’"}) {
      if (Characters.standsAt(text, at, filler)) {
        at += filler.length();
      }
    }
    int wordEnd = Characters.lettersEnd(text, at);
    Month month = monthNamed(text, at, wordEnd);
    return month == null ? null : withYear(text, month, day, wordEnd);
  }

  private static @Nullable Found beginningWithMonth(String text, int from) {
    int wordEnd = Characters.lettersEnd(text, from);
    Month month = monthNamed(text, from, wordEnd);
    if (month == null || !Character.isUpperCase(text.charAt(from))) {
      return null;
    }
    int at = skipBetween(text, Characters.at(text, wordEnd) == '.' ? wordEnd + 1 : wordEnd);
    int end = Characters.digitsEnd(text, at);
    if (at == wordEnd || end == at || end - at > 2) {
      return null;
    }
    int day = number(text, at, end);
    for (String ordinal : new String[] {"st", "nd", "rd", "th"}) {
      if (Characters.standsAt(text, end, ordinal)) {
        end += ordinal.length();
        break;
      }
    }
    char next = Characters.at(text, end);
    boolean isTime =
        (next == ':' || next == '.') && Characters.isDigit(Characters.at(text, end + 1));
    return isTime || Character.isLetter(next) ? null : withYear(text, month, day, end);
  }

  private static @Nullable Found withYear(String text, Month month, int day, int end) {
    int after = Characters.at(text, end) == '.' ? end + 1 : end;
    int at = after;
    while (Characters.isBlank(Characters.at(text, at))
        || ",-".indexOf(Characters.at(text, at)) >= 0) {
      at++;
    }
    if (Characters.standsAt(text, at, "de ")) {
      at += 3;
    }
    int yearEnd = Characters.digitsEnd(text, at);
    int digits = yearEnd - at;
    if ((digits == 5 || digits == 6) && Characters.at(text, yearEnd) == ':') {
      // A time is glued to it.
      yearEnd = at + 4;
    }
    if (yearEnd - at == 4 && at > end) {
      int year = number(text, at, yearEnd);
      if (year >= FIRST_YEAR && year <= LAST_YEAR) {
        return valid(year, month.getValue(), day, yearEnd);
      }
    }
    return valid(null, month.getValue(), day, after);
  }

  private static @Nullable Month monthNamed(String text, int from, int end) {
    return end - from < 3 || end - from > 14
        ? null
        : CalendarWords.month(text.substring(from, end));
  }

  private static @Nullable Found valid(@Nullable Integer year, int month, int day, int end) {
    boolean possible =
        month >= 1
            && month <= 12
            && day >= 1
            && day <= Month.of(month).maxLength()
            && (year == null || (year >= FIRST_YEAR && year <= LAST_YEAR));
    if (!possible) {
      return null;
    }
    Day found = new Day(year, Month.of(month), day, null);
    return year != null && found.full() == null ? null : new Found(found, end);
  }

  private static int skipBetween(String text, int from) {
    int at = from;
    while (Characters.isBlank(Characters.at(text, at)) || Characters.at(text, at) == '-') {
      at++;
    }
    return at;
  }

  private static int number(String text, int from, int end) {
    return Integer.parseInt(text, from, end, 10);
  }
}
