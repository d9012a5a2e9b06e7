package org.liveblogarchive.article.importing.text;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a stamp from left to right: any of its parts in any order, with signs between them. */
final class StampReading {

  private static final String SIGNS = "|,·•–—-−()[]+*_#/:;~►▶●○□☆★⏱🕒@>=\\";
  private static final String DIVIDERS = ":|–—-·•+]),*~►▶";

  /** The longest first where one begins like another. */
  private static final List<Map.Entry<String, Stamp.Label>> LABELS =
      List.of(
          Map.entry("first published", Stamp.Label.FIRST_PUBLISHED),
          Map.entry("originally published", Stamp.Label.FIRST_PUBLISHED),
          Map.entry("last updated", Stamp.Label.UPDATED),
          Map.entry("last modified", Stamp.Label.UPDATED),
          Map.entry("zuletzt aktualisiert", Stamp.Label.UPDATED),
          Map.entry("aktualisiert", Stamp.Label.UPDATED),
          Map.entry("mis à jour", Stamp.Label.UPDATED),
          Map.entry("updated", Stamp.Label.UPDATED),
          Map.entry("modified", Stamp.Label.UPDATED),
          Map.entry("edited", Stamp.Label.UPDATED),
          Map.entry("stand", Stamp.Label.UPDATED),
          Map.entry("published", Stamp.Label.POSTED),
          Map.entry("veröffentlicht", Stamp.Label.POSTED),
          Map.entry("erstellt", Stamp.Label.POSTED),
          Map.entry("publié", Stamp.Label.POSTED),
          Map.entry("posted", Stamp.Label.POSTED),
          Map.entry("update", Stamp.Label.NONE),
          Map.entry("erstmeldung", Stamp.Label.NONE),
          Map.entry("ursprungsmeldung", Stamp.Label.NONE),
          Map.entry("originalmeldung", Stamp.Label.NONE),
          Map.entry("aktualisierung", Stamp.Label.NONE),
          Map.entry("timestamp", Stamp.Label.NONE),
          Map.entry("time", Stamp.Label.NONE),
          Map.entry("from", Stamp.Label.NONE),
          Map.entry("live", Stamp.Label.NONE),
          Map.entry("vom", Stamp.Label.NONE),
          Map.entry("date", Stamp.Label.NONE),
          Map.entry("ore", Stamp.Label.NONE),
          Map.entry("kl", Stamp.Label.NONE),
          Map.entry("às", Stamp.Label.NONE),
          Map.entry("um", Stamp.Label.NONE),
          Map.entry("am", Stamp.Label.NONE),
          Map.entry("at", Stamp.Label.NONE),
          Map.entry("on", Stamp.Label.NONE),
          Map.entry("le", Stamp.Label.NONE),
          Map.entry("à", Stamp.Label.NONE));

  private final String text;
  private final int from;
  private @Nullable Clock clock;
  private @Nullable Clock other;
  private Zone.@Nullable Found zone;
  private @Nullable Day day;
  private @Nullable MatchMinute minute;
  private boolean elapsed;
  private boolean prefixed;
  private Stamp.Label label = Stamp.Label.NONE;
  private int begin = -1;
  private int end;

  StampReading(String text, int from) {
    this.text = text;
    this.from = from;
  }

  @Nullable Stamp read() {
    int at = skipSigns(from);
    int start = at;
    char opening = opening(at);
    at = afterNumber(at);
    boolean worded = false;
    while (true) {
      int part = partEnd(at);
      if (part > 0) {
        if (begin < 0) {
          begin = at;
          prefixed = worded;
        }
        end = part;
        at = skipSigns(part);
        continue;
      }
      int word = labelEnd(at);
      if (word == 0) {
        break;
      }
      worded = true;
      at = skipSigns(word);
    }
    return begin < 0 || isRange() ? null : finished(prefixed ? start : begin, opening);
  }

  private Stamp finished(int start, char opening) {
    int next = skipSigns(end);
    char divider = '\0';
    for (int at = end; at < next; at++) {
      char sign = text.charAt(at);
      if (DIVIDERS.indexOf(sign) >= 0 && (divider == '\0' || divider == ' ')) {
        divider = sign;
      } else if (divider == '\0' && Characters.isBlank(sign)) {
        divider = ' ';
      }
    }
    String signs = text.substring(end, next);
    boolean over = next == text.length();
    boolean starred = over && signs.stripTrailing().equals(" *");
    int rest = over ? next : unsigned(next);
    return new Stamp(
        clock, other, zone, day, minute, elapsed, label, opening, divider, starred, start, rest);
  }

  /** A bracket that opens belongs to the text that follows. */
  private int unsigned(int next) {
    int at = next;
    while (at > end && ("([*_#".indexOf(text.charAt(at - 1)) >= 0) && divider(at - 1) != ' ') {
      at--;
    }
    return at;
  }

  private char divider(int at) {
    char sign = text.charAt(at);
    return sign == '(' || sign == '[' ? sign : ' ';
  }

  /** From one time to another is how long something lasts. */
  private boolean isRange() {
    if (clock == null || day != null) {
      return false;
    }
    int dash = Characters.skipBlank(text, end);
    if (Characters.isDash(Characters.at(text, dash))) {
      Clock until = Clock.at(text, Characters.skipBlank(text, dash + 1));
      return until != null;
    }
    return other != null && zone == null && Characters.isDash(between(clock, other));
  }

  private char between(Clock first, Clock second) {
    int at = Characters.skipBlank(text, first.end());
    return second.end() > at ? Characters.at(text, at) : '\0';
  }

  private int partEnd(int at) {
    if (at >= text.length()) {
      return 0;
    }
    int ago = elapsed(at);
    if (ago > 0) {
      elapsed = true;
      return ago;
    }
    Day.Found date = day == null ? Day.at(text, at) : sameDay(at);
    if (date != null && !isTimeLike(at)) {
      day = day == null ? date.day() : day;
      return isoTime(date.end());
    }
    int time = clock(at);
    if (time > 0) {
      return time;
    }
    MatchMinute played = clock == null && minute == null ? MatchMinute.at(text, at) : null;
    if (played != null) {
      minute = played;
      return played.end();
    }
    return zone(at);
  }

  private int elapsed(int at) {
    return Elapsed.end(text, at);
  }

  /** Pages show a date and read it aloud. */
  private Day.@Nullable Found sameDay(int at) {
    Day.Found again = Day.at(text, at);
    return again != null && (again.day().equals(day) || again.day().month() != null) ? again : null;
  }

  /** Without a month it could be a time such as 05.12. */
  private boolean isTimeLike(int at) {
    int digits = Characters.digitsEnd(text, at);
    return digits > at && digits - at <= 2 && Characters.at(text, digits) == ':';
  }

  private int isoTime(int at) {
    char mark = Characters.at(text, at);
    boolean joined = mark == 'T' && Characters.isDigit(Characters.at(text, at + 1));
    return joined ? at + 1 : at;
  }

  private int clock(int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    if (Characters.isDigit(before) && clock == null && day == null) {
      return 0;
    }
    Clock found = Clock.at(text, at);
    if (found == null) {
      return isoClock(at);
    }
    if (clock == null) {
      clock = found;
    } else if (!clock.time().equals(found.time())) {
      if (!found.time().withSecond(0).equals(clock.time().withSecond(0))) {
        other = found;
      }
    }
    int next = found.end();
    return Characters.at(text, next) == 'Z' && found.notation().equals("::") ? zulu(next) : next;
  }

  /** ISO 8601 with a fraction of a second. */
  private int isoClock(int at) {
    int digits = Characters.digitsEnd(text, at);
    boolean long8601 = digits == at + 2 && Characters.at(text, at + 5) == ':' && day != null;
    if (!long8601 || Characters.at(text, at + 8) != '.') {
      return 0;
    }
    Clock found = Clock.at(text.substring(at, at + 8), 0);
    if (found == null || clock != null) {
      return 0;
    }
    clock = found;
    int fraction = Characters.digitsEnd(text, at + 9);
    return Characters.at(text, fraction) == 'Z' ? zulu(fraction) : fraction;
  }

  private int zulu(int at) {
    zone = new Zone.Found(java.time.ZoneOffset.UTC, at + 1);
    return at + 1;
  }

  private int zone(int at) {
    if (clock == null) {
      return 0;
    }
    int place = at;
    char sign = Characters.at(text, at - 1);
    if ((sign == '+' || sign == '-' || sign == '−')
        && Characters.isDigit(Characters.at(text, at))) {
      place = at - 1;
    }
    Zone.Found found = Zone.at(text, place);
    if (found == null) {
      for (String local : List.of("local time", "Ortszeit", "heure locale")) {
        if (Characters.standsAt(text, at, local)) {
          return at + local.length();
        }
      }
      return 0;
    }
    zone = zone == null ? found : zone;
    return found.end();
  }

  private int labelEnd(int at) {
    for (Map.Entry<String, Stamp.Label> word : LABELS) {
      int after = at + word.getKey().length();
      if (Characters.standsAt(text, at, word.getKey())
          && !Character.isLowerCase(Characters.at(text, after))
          && (begin < 0 || after < text.length())) {
        if (begin < 0 && word.getValue() != Stamp.Label.NONE && label == Stamp.Label.NONE) {
          label = word.getValue();
        }
        return after;
      }
    }
    return 0;
  }

  /** The number of a list item before a label, such as the 3 in "3. Posted at 14:05". */
  private int afterNumber(int at) {
    int digits = Characters.digitsEnd(text, at);
    boolean numbered =
        digits > at
            && digits - at <= 4
            && Characters.at(text, digits) == '.'
            && Characters.isBlank(Characters.at(text, digits + 1));
    int after = Characters.skipBlank(text, digits + 1);
    return numbered && (labelEnd(after) > 0 || Clock.at(text, after) != null) ? after : at;
  }

  private char opening(int at) {
    for (int sign = at - 1; sign >= from; sign--) {
      if (!Characters.isBlank(text.charAt(sign))) {
        return text.charAt(sign);
      }
    }
    return '\0';
  }

  private int skipSigns(int start) {
    int at = start;
    while (at < text.length()
        && (Characters.isBlank(text.charAt(at)) || SIGNS.indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }
}
