package org.liveblogarchive.article.importing.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day of each entry from the day headings between them, which stand above the entries of
 * their day, or below them where the first one comes after an entry.
 */
class DaysOfEntries {

  private final List<@Nullable LocalDate> days = new ArrayList<>();
  private @Nullable LocalDate above;
  private boolean below;
  private int open;

  void entry() {
    days.add(above);
  }

  void heading(LocalDate day) {
    if (!days.isEmpty() && above == null) {
      below = true;
    }
    if (below) {
      while (open < days.size()) {
        days.set(open++, day);
      }
    } else {
      above = day;
    }
  }

  /** Returns the days of the entries so far, null where no heading tells. */
  List<@Nullable LocalDate> days() {
    return days;
  }
}
