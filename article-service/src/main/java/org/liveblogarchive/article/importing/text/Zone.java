package org.liveblogarchive.article.importing.text;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Time zones as pages name them beside their times. */
final class Zone {

  /**
   * A zone and where its name ends.
   *
   * @param id null where the name means different zones in different countries
   */
  record Found(@Nullable ZoneId id, int end) {}

  /** EST to PDT as RFC 5322 defines them. */
  private static final Map<String, String> ABBREVIATIONS =
      Map.ofEntries(
          Map.entry("UTC", "Z"),
          Map.entry("GMT", "Z"),
          Map.entry("WET", "Z"),
          Map.entry("BST", "+01:00"),
          Map.entry("WEST", "+01:00"),
          Map.entry("CET", "+01:00"),
          Map.entry("MEZ", "+01:00"),
          Map.entry("WAT", "+01:00"),
          Map.entry("CEST", "+02:00"),
          Map.entry("MESZ", "+02:00"),
          Map.entry("EET", "+02:00"),
          Map.entry("SAST", "+02:00"),
          Map.entry("CAT", "+02:00"),
          Map.entry("EEST", "+03:00"),
          Map.entry("MSK", "+03:00"),
          Map.entry("EAT", "+03:00"),
          Map.entry("TRT", "+03:00"),
          Map.entry("PKT", "+05:00"),
          Map.entry("WIB", "+07:00"),
          Map.entry("HKT", "+08:00"),
          Map.entry("SGT", "+08:00"),
          Map.entry("AWST", "+08:00"),
          Map.entry("JST", "+09:00"),
          Map.entry("KST", "+09:00"),
          Map.entry("ACST", "+09:30"),
          Map.entry("AEST", "+10:00"),
          Map.entry("ACDT", "+10:30"),
          Map.entry("AEDT", "+11:00"),
          Map.entry("NZST", "+12:00"),
          Map.entry("NZDT", "+13:00"),
          Map.entry("NDT", "-02:30"),
          Map.entry("BRT", "-03:00"),
          Map.entry("EDT", "-04:00"),
          Map.entry("EST", "-05:00"),
          Map.entry("CDT", "-05:00"),
          Map.entry("CST", "-06:00"),
          Map.entry("MDT", "-06:00"),
          Map.entry("MST", "-07:00"),
          Map.entry("PDT", "-07:00"),
          Map.entry("AKDT", "-08:00"),
          Map.entry("PST", "-08:00"),
          Map.entry("HST", "-10:00"),
          Map.entry("ET", "America/New_York"),
          Map.entry("CT", "America/Chicago"),
          Map.entry("MT", "America/Denver"),
          Map.entry("PT", "America/Los_Angeles"),
          Map.entry("AET", "Australia/Sydney"),
          Map.entry("AST", ""),
          Map.entry("IST", ""),
          Map.entry("WST", ""));

  private static final int LONGEST_ABBREVIATION = 4;

  private static final Map<String, String> NAMES = names();

  private static final Map<String, String> COUNTRIES =
      Map.ofEntries(
          Map.entry("uk", "Europe/London"),
          Map.entry("british", "Europe/London"),
          Map.entry("london", "Europe/London"),
          Map.entry("irish", "Europe/Dublin"),
          Map.entry("new york", "America/New_York"),
          Map.entry("eastern", "America/New_York"),
          Map.entry("paris", "Europe/Paris"),
          Map.entry("deutscher", "Europe/Berlin"),
          Map.entry("kyiv", "Europe/Kyiv"),
          Map.entry("moscow", "Europe/Moscow"));

  private Zone() {}

  /** Reads the zone that begins at a place, or returns null where there is none. */
  static @Nullable Found at(String text, int from) {
    char first = Characters.at(text, from);
    if (first == '+' || first == '-' || first == '−') {
      return offset(text, from);
    }
    if (!Character.isLetter(first)) {
      return null;
    }
    Found abbreviation = abbreviation(text, from);
    return abbreviation == null ? named(text, from) : abbreviation;
  }

  /** Reads the zone in a sentence such as "All times are GMT", or returns null. */
  static @Nullable ZoneId ofAllTimes(String sentence) {
    if (sentence.length() > 120) {
      return null;
    }
    String lower = Characters.lower(sentence);
    int at = -1;
    for (String begin : List.of("all times", "times are", "alle zeiten", "alle zeitangaben")) {
      if (at < 0 && lower.contains(begin)) {
        at = lower.indexOf(begin) + begin.length();
      }
    }
    while (at >= 0 && at < sentence.length()) {
      int word = nextWord(sentence, at);
      Found found = at(sentence, word);
      if (found != null && found.id != null) {
        return found.id;
      }
      for (Map.Entry<String, String> country : COUNTRIES.entrySet()) {
        if (Characters.standsAt(sentence, word, country.getKey())) {
          return ZoneId.of(country.getValue());
        }
      }
      at = Math.max(word + 1, Characters.lettersEnd(sentence, word));
    }
    return null;
  }

  private static int nextWord(String text, int from) {
    int at = from;
    while (at < text.length() && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static @Nullable Found abbreviation(String text, int from) {
    for (int length = LONGEST_ABBREVIATION; length >= 2; length--) {
      int end = from + length;
      if (end > text.length() || goesOn(text, end)) {
        continue;
      }
      String id = ABBREVIATIONS.get(text.substring(from, end));
      if (id != null) {
        Found offset = id.equals("Z") ? offset(text, end) : null;
        return offset == null ? new Found(id.isEmpty() ? null : ZoneId.of(id), end) : offset;
      }
    }
    return null;
  }

  /** Pages glue the next word to it, which then has a capital and small letters. */
  private static boolean goesOn(String text, int end) {
    return Character.isLetterOrDigit(Characters.at(text, end))
        && !(Character.isUpperCase(text.charAt(end))
            && Character.isLowerCase(Characters.at(text, end + 1)));
  }

  private static @Nullable Found offset(String text, int from) {
    char sign = Characters.at(text, from);
    if (sign != '+' && sign != '-' && sign != '−') {
      return null;
    }
    int end = Characters.digitsEnd(text, from + 1);
    int digits = end - from - 1;
    String id = (sign == '+' ? "+" : "-");
    if (digits == 4) {
      id += text.substring(from + 1, from + 3) + ":" + text.substring(from + 3, end);
    } else if (digits == 1 || digits == 2) {
      id += "0".repeat(2 - digits) + text.substring(from + 1, end);
      int minutes = Characters.digitsEnd(text, end + 1);
      if (Characters.at(text, end) == ':' && minutes == end + 3) {
        id += text.substring(end, minutes);
        end = minutes;
      }
    } else {
      return null;
    }
    try {
      return new Found(ZoneOffset.of(id), end);
    } catch (DateTimeException outOfRange) {
      return null;
    }
  }

  private static @Nullable Found named(String text, int from) {
    if (text.startsWith("UK", from) && text.length() == from + 2) {
      return new Found(ZoneId.of("Europe/London"), from + 2);
    }
    for (Map.Entry<String, String> name : NAMES.entrySet()) {
      int end = from + name.getKey().length();
      if (Characters.standsAt(text, from, name.getKey())
          && !Character.isLowerCase(Characters.at(text, end))) {
        return new Found(ZoneId.of(name.getValue()), end);
      }
    }
    return null;
  }

  private static Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("British Summer Time", "+01:00");
    names.put("Greenwich Mean Time", "Z");
    names.put("Coordinated Universal Time", "Z");
    names.put("Central European Summer Time", "+02:00");
    names.put("Central European Time", "+01:00");
    names.put("Eastern Daylight Time", "-04:00");
    names.put("Eastern Standard Time", "-05:00");
    names.put("Eastern Time", "America/New_York");
    names.put("Central Time", "America/Chicago");
    names.put("Mountain Time", "America/Denver");
    names.put("Pacific Time", "America/Los_Angeles");
    names.put("UK time", "Europe/London");
    names.put("British time", "Europe/London");
    names.put("London time", "Europe/London");
    names.put("Irish time", "Europe/Dublin");
    names.put("Paris time", "Europe/Paris");
    names.put("deutscher Zeit", "Europe/Berlin");
    return names;
  }
}
