package org.liveblogarchive.article.importing.text;

import java.util.Set;

/** Times that are told from the moment somebody looked at the page, which nobody knows. */
final class Elapsed {

  private static final Set<String> UNITS =
      Set.of(
          "s",
          "sec",
          "secs",
          "second",
          "seconds",
          "m",
          "min",
          "mins",
          "minute",
          "minutes",
          "h",
          "hr",
          "hrs",
          "hour",
          "hours",
          "d",
          "day",
          "days",
          "w",
          "wk",
          "week",
          "weeks",
          "mo",
          "month",
          "months",
          "y",
          "yr",
          "year",
          "years",
          "sekunde",
          "sekunden",
          "minuten",
          "std",
          "stunde",
          "stunden",
          "tag",
          "tagen",
          "tage",
          "woche",
          "wochen",
          "monat",
          "monaten",
          "jahr",
          "jahren",
          "heure",
          "heures",
          "jour",
          "jours",
          "minuto",
          "minutos",
          "hora",
          "horas",
          "día",
          "días",
          "minuti",
          "ora",
          "ore",
          "giorni",
          "uur",
          "minuut",
          "dagen");

  private static final Set<String> ONE = Set.of("a", "an", "one", "einer", "einem", "une", "una");

  private static final Set<String> NOW = Set.of("just now", "gerade eben", "moments ago");

  private Elapsed() {}

  /** Returns where an elapsed time that begins at a place ends, or 0 where there is none. */
  static int end(String text, int from) {
    for (String now : NOW) {
      if (Characters.standsAt(text, from, now)) {
        return from + now.length();
      }
    }
    for (String before : new String[] {"vor ", "il y a ", "hace ", "há "}) {
      if (Characters.standsAt(text, from, before)) {
        return amounts(text, from + before.length());
      }
    }
    int end = amounts(text, from);
    if (end == 0) {
      return 0;
    }
    int after = Characters.skipBlank(text, end);
    for (String ago : new String[] {"ago", "geleden", "fa", "sedan"}) {
      char next = Characters.at(text, after + ago.length());
      if (Characters.standsAt(text, after, ago) && !Character.isLowerCase(next)) {
        return after + ago.length();
      }
    }
    return 0;
  }

  private static int amounts(String text, int from) {
    int end = 0;
    int at = from;
    for (int part = 0; part < 3; part++) {
      int next = amount(text, at);
      if (next == 0) {
        return end;
      }
      end = next;
      at = Characters.skipBlank(text, end);
    }
    return end;
  }

  private static int amount(String text, int from) {
    int digits = Characters.digitsEnd(text, from);
    int words = Characters.lettersEnd(text, from);
    boolean one =
        digits == from
            && ONE.contains(Characters.lower(text.substring(from, Math.min(words, from + 6))));
    if (digits == from && !one) {
      return 0;
    }
    int at = Characters.skipBlank(text, one ? words : digits);
    int end = Characters.lettersEnd(text, at);
    if (end - at > 8
        || digits - from > 4
        || !UNITS.contains(Characters.lower(text.substring(at, end)))) {
      return 0;
    }
    return Characters.at(text, end) == '.' ? end + 1 : end;
  }
}
