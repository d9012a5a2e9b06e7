package org.liveblogarchive.article.importing.text;

import org.jspecify.annotations.Nullable;

/**
 * What stands together on a line to tell when: a time, its zone, a date, how long ago, and the
 * words and signs around them.
 *
 * @param clock or null
 * @param other a second time that differs from the first, or null
 * @param zone beside the time, or null
 * @param day or null
 * @param minute of a match, or null
 * @param elapsed whether it says how long ago
 * @param label what the words before it say
 * @param opening the sign with which the line begins
 * @param divider the sign that parts it from what follows; a space or NUL where there is none
 * @param starred whether a star alone follows, which marks a key event
 * @param begin where it begins
 * @param end where the text that follows begins
 */
record Stamp(
    @Nullable Clock clock,
    @Nullable Clock other,
    Zone.@Nullable Found zone,
    @Nullable Day day,
    @Nullable MatchMinute minute,
    boolean elapsed,
    Label label,
    char opening,
    char divider,
    boolean starred,
    int begin,
    int end) {

  /** What words before a time say. */
  enum Label {
    NONE,
    POSTED,
    UPDATED,
    FIRST_PUBLISHED
  }

  boolean isTime() {
    return clock != null || minute != null || elapsed;
  }

  boolean isOnlyDay() {
    return day != null && !isTime();
  }

  /** Returns how it is written, apart from what it says. */
  String shape() {
    String written = clock == null ? (minute == null ? "ago" : "minute") : clock.notation();
    return "%s%s%s%s%s"
        .formatted(
            written,
            zone == null ? "" : "z",
            day == null ? "" : "d",
            label == Label.POSTED ? "p" : "",
            opening == '\0' ? "" : opening);
  }

  /** Reads what begins at a place of a line; null where nothing there tells when. */
  static @Nullable Stamp at(String text, int from) {
    return new StampReading(text, from).read();
  }
}
