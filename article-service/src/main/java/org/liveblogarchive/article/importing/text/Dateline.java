package org.liveblogarchive.article.importing.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.Warning;
import org.liveblogarchive.article.liveblog.Published;

/**
 * The line under a headline that tells when the page was published.
 *
 * @param time null where it tells only the day
 * @param remainder what else stands on the line, such as when the page was updated
 */
record Dateline(int line, LocalDate date, @Nullable LocalTime time, String remainder) {

  private static final Pattern TIME =
      Pattern.compile("(?:,|at|um|à|-|–)?[ \u00a0]*(\\d{1,2})[:.](\\d{2})(?!\\d)");

  /** Reads the first line of a paragraph. */
  static Optional<Dateline> read(Paragraph paragraph) {
    return Dates.leading(paragraph.first()).map(found -> of(paragraph.line(), found));
  }

  /** Returns when the page was published, as precisely as the line and the zone tell. */
  Published published(@Nullable ZoneId zone) {
    return time == null || zone == null
        ? Published.on(date)
        : Published.atMinute(date.atTime(time).atZone(zone));
  }

  /** Adds what stays unknown. */
  void warn(@Nullable ZoneId zone, List<Warning> warnings) {
    if (time != null && zone == null) {
      warnings.add(
          new Warning(
              line,
              "The time %s has no time zone, so only the day is kept; give 'timeZone' to keep it."
                  .formatted(time)));
    }
    if (!remainder.isEmpty()) {
      warnings.add(new Warning(line, "Not understood and left out: '%s'.".formatted(remainder)));
    }
  }

  private static Dateline of(int line, Dates.Found found) {
    Matcher matcher = TIME.matcher(found.rest());
    LocalTime time = matcher.lookingAt() ? Times.of(matcher.group(1), matcher.group(2)) : null;
    String remainder = time == null ? found.rest() : found.rest().substring(matcher.end());
    return new Dateline(line, found.date(), time, remainder.replaceFirst("^[ /|·•-]+", "").strip());
  }
}
