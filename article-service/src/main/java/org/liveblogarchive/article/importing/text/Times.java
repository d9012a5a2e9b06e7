package org.liveblogarchive.article.importing.text;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the times that open entries. */
class Times {

  private static final Pattern ALONE =
      Pattern.compile("(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?<key> \\*)?");

  private Times() {}

  /** Returns the time on a line that holds nothing else but, perhaps, the star of a key event. */
  static Optional<Mark> alone(String line) {
    Matcher matcher = ALONE.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Optional.ofNullable(of(matcher.group("hour"), matcher.group("minute")))
        .map(time -> new Mark(time, matcher.group("key") != null));
  }

  static @Nullable LocalTime of(String hour, String minute) {
    int hours = Integer.parseInt(hour);
    int minutes = Integer.parseInt(minute);
    return hours < 24 && minutes < 60 ? LocalTime.of(hours, minutes) : null;
  }

  /** A time that opens an entry. */
  record Mark(LocalTime time, boolean keyEvent) {}
}
