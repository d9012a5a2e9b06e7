package org.liveblogarchive.article.formats.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Entry;

/** Entries in the order in which a page shows them, by day. */
record EntryList(List<Day> days) {

  static EntryList of(List<Entry> inOrder, ReadableTimes times) {
    List<Day> days = new ArrayList<>();
    for (Entry entry : inOrder) {
      LocalDate on = times.dayOf(entry.state().published());
      if (days.isEmpty() || !Objects.equals(days.getLast().on, on)) {
        days.add(new Day(on, new ArrayList<>()));
      }
      days.getLast().entries.add(entry);
    }
    return new EntryList(days);
  }

  /** Tells whether nothing at all is known of when anything happened. */
  boolean isTimeless() {
    return days.stream().allMatch(day -> day.on == null);
  }

  /** Tells whether of some entries the time of day is unknown. */
  boolean hasUnknownTimes() {
    return days.stream()
        .flatMap(day -> day.entries.stream())
        .anyMatch(entry -> entry.state().published().at() == null);
  }

  /**
   * Entries that follow each other on one day.
   *
   * @param on null where it is unknown
   */
  record Day(@Nullable LocalDate on, List<Entry> entries) {}
}
