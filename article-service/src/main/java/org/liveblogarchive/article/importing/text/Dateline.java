package org.liveblogarchive.article.importing.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Published;

/**
 * When a page says that it was published or updated.
 *
 * @param line of the document
 * @param date null where it is not told in full
 * @param time null where it tells only the day
 * @param zone null where it names none
 * @param elapsed whether it only says how long ago
 */
record Dateline(
    int line,
    Stamp.Label label,
    @Nullable LocalDate date,
    @Nullable LocalTime time,
    @Nullable ZoneId zone,
    boolean elapsed) {

  private static final int LONGEST = 200;

  private static final String[] LABELS = {
    "first published",
    "originally published",
    "last updated",
    "updated",
    "aktualisiert",
    "stand:",
    "published",
    "veröffentlicht",
    "mis à jour",
    "publié"
  };

  /** Returns all that a line tells, or nothing where it tells anything else. */
  static List<Dateline> on(Line line) {
    String text = line.text();
    if (text.length() > LONGEST) {
      return List.of();
    }
    List<Dateline> found = new ArrayList<>();
    TreeSet<Integer> starts = starts(text);
    for (int start : starts) {
      Integer next = starts.higher(start);
      String part = text.substring(start, next == null ? text.length() : next);
      Stamp stamp = Stamp.at(part, 0);
      if (stamp == null || !isAll(part, stamp)) {
        if (start == 0 && next != null && Phrases.plain(part).length() < 12) {
          continue;
        }
        return List.of();
      }
      found.add(of(line.number(), stamp));
    }
    return found;
  }

  /** Returns when it is, as precisely as is known. */
  Published published(@Nullable ZoneId pageZone) {
    if (date == null) {
      return Published.unknown();
    }
    ZoneId told = zone == null ? pageZone : zone;
    return time == null || told == null
        ? Published.on(date)
        : Published.atMinute(date.atTime(time).withSecond(0).atZone(told));
  }

  private static Dateline of(int line, Stamp stamp) {
    Day day = stamp.day();
    Clock clock = stamp.clock();
    Zone.Found zone = stamp.zone();
    return new Dateline(
        line,
        stamp.label(),
        day == null ? null : day.full(),
        clock == null ? null : clock.time(),
        zone == null ? null : zone.id(),
        stamp.elapsed());
  }

  private static boolean isAll(String part, Stamp stamp) {
    String rest = part.substring(stamp.end());
    return Characters.words(rest) == 0;
  }

  private static TreeSet<Integer> starts(String text) {
    String lower = Characters.lower(text);
    TreeSet<Integer> starts = new TreeSet<>();
    starts.add(0);
    if (lower.length() != text.length()) {
      return starts;
    }
    for (String label : LABELS) {
      int at = lower.indexOf(label);
      boolean inside = at > 0 && starts.stream().anyMatch(start -> covers(lower, start, at));
      if (at > 0 && !inside) {
        starts.add(at);
      }
    }
    return starts;
  }

  private static boolean covers(String lower, int start, int at) {
    for (String label : LABELS) {
      if (lower.startsWith(label, start) && at < start + label.length()) {
        return true;
      }
    }
    return false;
  }

  /** Returns the one that says when the page was first published, or null. */
  static @Nullable Dateline publishing(List<Dateline> datelines) {
    return datelines.stream()
        .filter(line -> line.date() != null && line.label() == Stamp.Label.FIRST_PUBLISHED)
        .findFirst()
        .or(() -> datelines.stream().filter(Dateline::tellsPublishing).findFirst())
        .orElse(null);
  }

  private boolean tellsPublishing() {
    return date != null && (label == Stamp.Label.POSTED || label == Stamp.Label.NONE);
  }

  boolean is(Stamp.Label other) {
    return date != null && Objects.equals(label, other);
  }
}
