package org.liveblogarchive.benchmarks.system;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A live blog as a page of text, for the import.
 *
 * @param version differs in each entry, so that a later version of the page edits all entries
 */
record LivePage(String headline, int entries, int version) {

  private static final LocalDateTime LAST_ENTRY = LocalDateTime.of(2025, 6, 21, 21, 30);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  /** With some words around it, an entry comes to about one kilobyte of JSON. */
  private static final int LENGTH = 240;

  /** The page, newest entry first, one a minute. */
  String text() {
    StringBuilder page = new StringBuilder();
    page.append(headline).append("\n\n").append(DAY.format(LAST_ENTRY)).append(" 21:31\n");
    page.append("All that the wind allows\n\nThe regatta goes on.\n");
    InventedText words = new InventedText(entries);
    String day = "";
    for (int number = entries; number > 0; number--) {
      LocalDateTime time = LAST_ENTRY.minusMinutes((long) entries - number);
      if (!day.equals(DAY.format(time))) {
        day = DAY.format(time);
        page.append('\n').append(day).append('\n');
      }
      page.append('\n').append(TIME.format(time)).append('\n');
      page.append("Report %d, version %d. %s%n".formatted(number, version, words.ofLength(LENGTH)));
    }
    return page.toString();
  }
}
