package org.liveblogarchive.article.importing.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.ImportedEntry;
import org.liveblogarchive.article.importing.Warning;
import org.liveblogarchive.article.liveblog.Published;

/** Finds the day of each entry from the dates around it, and what is known of its time. */
final class Dating {

  private static final int NEAR = 6 * 3600;
  private static final int DAY = 86_400;

  private final List<Draft> ordered;
  private final boolean newestFirst;
  private final List<Mark> headings;
  private final boolean headingsBelow;
  private final List<Dateline> datelines;
  private final List<Line> lines;
  private final @Nullable LocalDate reference;
  private final List<Warning> warnings;
  private final @Nullable LocalDate[] days;
  private final boolean[] dayOnly;

  /**
   * Prepares for dating.
   *
   * @param page the entries in the order of the page
   */
  Dating(
      List<Draft> page,
      boolean newestFirst,
      List<Mark> headings,
      List<Dateline> datelines,
      List<Line> lines,
      List<Warning> warnings) {
    this.ordered = newestFirst ? page.reversed() : page;
    this.newestFirst = newestFirst;
    this.headings = headings;
    this.datelines = datelines;
    this.lines = lines;
    this.warnings = warnings;
    this.reference = reference();
    this.headingsBelow =
        !headings.isEmpty()
            && !page.isEmpty()
            && headings.getFirst().first() > page.getFirst().place()
            && headings.getLast().first() > page.getLast().place();
    this.days = new LocalDate[page.size()];
    this.dayOnly = new boolean[page.size()];
  }

  /** Returns the entries oldest first, dated as far as is known. */
  List<ImportedEntry> dated(@Nullable ZoneId zone) {
    int from = 0;
    while (from < ordered.size()) {
      int heading = headingOf(ordered.get(from));
      int end = from + 1;
      while (end < ordered.size() && headingOf(ordered.get(end)) == heading) {
        end++;
      }
      if (heading >= 0) {
        underHeading(from, end, heading);
      } else {
        withoutHeading(from, end);
      }
      from = end;
    }
    takeOwnDays();
    warn(zone);
    List<ImportedEntry> entries = new ArrayList<>();
    for (int at = 0; at < ordered.size(); at++) {
      entries.add(ordered.get(at).published(published(at, zone)));
    }
    return entries;
  }

  private @Nullable LocalDate reference() {
    LocalDate latest = null;
    for (Dateline dateline : datelines) {
      LocalDate date = dateline.date();
      latest = date != null && (latest == null || date.isAfter(latest)) ? date : latest;
    }
    for (Mark heading : headings) {
      LocalDate date = Objects.requireNonNull(heading.stamp().day()).full();
      latest = date != null && latest == null ? date : latest;
    }
    return latest;
  }

  private int headingOf(Draft draft) {
    int low = 0;
    int high = headings.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (headings.get(middle).first() < draft.place()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int heading = headingsBelow ? low : low - 1;
    return heading < headings.size() ? heading : -1;
  }

  private @Nullable LocalDate resolved(@Nullable Day day) {
    if (day == null) {
      return null;
    }
    LocalDate full = day.full();
    if (full != null || reference == null) {
      return full;
    }
    if (day.month() == null) {
      return day.upTo(reference);
    }
    LocalDate nearest = null;
    for (int year = reference.getYear() - 1; year <= reference.getYear() + 1; year++) {
      LocalDate date = day.in(year);
      boolean nearer =
          date != null
              && Math.abs(date.toEpochDay() - reference.toEpochDay()) <= 182
              && (nearest == null
                  || Math.abs(date.toEpochDay() - reference.toEpochDay())
                      < Math.abs(nearest.toEpochDay() - reference.toEpochDay()));
      nearest = nearer ? date : nearest;
    }
    return nearest;
  }

  private void underHeading(int from, int end, int heading) {
    Mark mark = headings.get(heading);
    LocalDate date = resolved(mark.stamp().day());
    int line = lines.get(mark.first()).number();
    if (date == null) {
      warnings.add(
          new Warning(line, "Nothing tells the year of this date, so its entries have no date."));
      return;
    }
    int nights = nights(from, end);
    // The heading stands at the oldest entry, and time goes on from there.
    boolean atOldest = newestFirst == headingsBelow;
    int later = headingsBelow ? heading - 1 : heading + 1;
    boolean roomForward = !atOldest || isBeyond(later, date.plusDays(nights));
    LocalDate updated = updatedOn();
    boolean anchored = !atOldest && updated != null && updated.equals(date);
    if (nights == 0 || (atOldest && roomForward)) {
      roll(from, end, date);
    } else if (anchored) {
      roll(from, end, date.minusDays(nights));
    } else {
      for (int at = from; at < end; at++) {
        days[at] = date;
        dayOnly[at] = true;
      }
      warnings.add(
          new Warning(
              line,
              "Times under one date run backwards, as if midnight was crossed without a new date;"
                  + " of those entries only order and day are kept."));
    }
  }

  private boolean isBeyond(int heading, LocalDate date) {
    if (heading < 0 || heading >= headings.size()) {
      return true;
    }
    LocalDate next = resolved(headings.get(heading).stamp().day());
    return next != null && !next.isBefore(date);
  }

  private @Nullable LocalDate updatedOn() {
    return datelines.stream()
        .filter(line -> line.is(Stamp.Label.UPDATED))
        .findFirst()
        .map(Dateline::date)
        .orElse(null);
  }

  private void withoutHeading(int from, int end) {
    int nights = nights(from, end);
    LocalDate newest = newestDay(ordered.get(end - 1));
    LocalDate oldest = oldestDay(ordered.get(from));
    if (newest == null && oldest == null) {
      LocalDate only = onlyDay(from, end, nights);
      if (only != null) {
        roll(from, end, only);
      }
    } else if (newest == null && oldest != null) {
      rollUnlessContradicted(from, end, oldest);
    } else if (newest != null && oldest == null) {
      rollUnlessContradicted(from, end, newest.minusDays(nights));
    } else if (oldest != null && newest != null) {
      if (oldest.plusDays(nights).equals(newest) || nights == 0) {
        roll(from, end, oldest);
      } else {
        ends(from, end, oldest, newest);
      }
    }
  }

  /** A date above newer entries or below older ones must not be passed. */
  private void rollUnlessContradicted(int from, int end, LocalDate oldest) {
    LocalDate before = from == 0 ? null : days[from - 1];
    if (before == null || !oldest.isBefore(before)) {
      roll(from, end, oldest);
    }
  }

  /** Between two dates that do not fit the nights, only both ends are known. */
  private void ends(int from, int end, LocalDate oldest, LocalDate newest) {
    warnings.add(
        new Warning(
            null,
            "The entries cross midnight another number of times than the page's dates say; those in"
                + " the middle have no date."));
    for (int at = from; at < end && (at == from || !isNight(at)); at++) {
      days[at] = oldest;
    }
    for (int at = end - 1; at >= from; at--) {
      days[at] = newest;
      if (isNight(at)) {
        break;
      }
    }
  }

  private @Nullable LocalDate newestDay(Draft newest) {
    Dateline updated =
        datelines.stream().filter(line -> line.is(Stamp.Label.UPDATED)).findFirst().orElse(null);
    boolean firstPublished =
        datelines.stream().anyMatch(line -> line.is(Stamp.Label.FIRST_PUBLISHED));
    if (updated == null && firstPublished) {
      updated =
          datelines.stream().filter(line -> line.is(Stamp.Label.NONE)).findFirst().orElse(null);
    }
    if (updated == null || updated.date() == null) {
      return null;
    }
    LocalDate date = updated.date();
    LocalTime time = updated.time();
    int seconds = seconds(newest);
    if (time == null || seconds < 0 || seconds <= time.toSecondOfDay() + 59) {
      return date;
    }
    boolean nightBetween = time.toSecondOfDay() + DAY - seconds <= NEAR;
    return nightBetween ? date.minusDays(1) : null;
  }

  private @Nullable LocalDate oldestDay(Draft oldest) {
    Dateline first =
        datelines.stream()
            .filter(line -> line.is(Stamp.Label.FIRST_PUBLISHED) || line.is(Stamp.Label.POSTED))
            .findFirst()
            .orElse(null);
    if (first == null || first.date() == null) {
      return null;
    }
    LocalTime time = first.time();
    int seconds = seconds(oldest);
    if (time == null || seconds < 0 || seconds >= time.toSecondOfDay() - NEAR) {
      return first.date();
    }
    return seconds + DAY - time.toSecondOfDay() <= NEAR ? first.date().plusDays(1) : null;
  }

  /** A date without a word for it is that of all entries, or of the end it is near to. */
  private @Nullable LocalDate onlyDay(int from, int end, int nights) {
    Dateline only =
        datelines.stream().filter(line -> line.is(Stamp.Label.NONE)).findFirst().orElse(null);
    if (only == null || only.date() == null) {
      return null;
    }
    if (nights == 0) {
      boolean atTop = newestFirst ? end == ordered.size() : from == 0;
      return headings.isEmpty() || atTop ? notBefore(only.date(), from) : null;
    }
    LocalTime time = only.time();
    int newest = seconds(ordered.get(end - 1));
    int oldest = seconds(ordered.get(from));
    if (time != null && newest >= 0 && oldest >= 0) {
      int told = time.toSecondOfDay();
      boolean nearNewest = told >= newest && told - newest <= NEAR;
      boolean nearOldest = oldest >= told && oldest - told <= NEAR;
      if (nearNewest != nearOldest) {
        return nearNewest ? only.date().minusDays(nights) : only.date();
      }
    }
    warnings.add(
        new Warning(
            only.line(),
            "The times run over midnight, and nothing tells whether this date is that of the first"
                + " or of the last entry, so only the order of the entries is kept."));
    return null;
  }

  private @Nullable LocalDate notBefore(LocalDate date, int from) {
    LocalDate before = from == 0 ? null : days[from - 1];
    return before == null || !date.isBefore(before) ? date : null;
  }

  private int nights(int from, int end) {
    int nights = 0;
    for (int at = from + 1; at < end; at++) {
      nights += isNight(at) ? 1 : 0;
    }
    return nights;
  }

  /** Tells whether midnight lies between an entry and the one before it. */
  private boolean isNight(int at) {
    if (at == 0) {
      return false;
    }
    int before = seconds(ordered.get(at - 1));
    int after = seconds(ordered.get(at));
    return before >= 0 && after >= 0 && after < before;
  }

  private static int seconds(Draft draft) {
    Mark mark = draft.mark();
    return mark == null || mark.stamp().clock() == null ? -1 : mark.order();
  }

  private void roll(int from, int end, LocalDate oldest) {
    LocalDate day = oldest;
    for (int at = from; at < end; at++) {
      day = at > from && isNight(at) ? day.plusDays(1) : day;
      days[at] = day;
    }
  }

  private void takeOwnDays() {
    for (int at = 0; at < days.length; at++) {
      Mark mark = ordered.get(at).mark();
      Day own = mark == null ? null : mark.stamp().day();
      if (own != null) {
        days[at] = resolved(own);
        dayOnly[at] = false;
      }
    }
  }

  private Published published(int at, @Nullable ZoneId pageZone) {
    LocalDate day = days[at];
    if (day == null) {
      return Published.unknown();
    }
    Mark mark = ordered.get(at).mark();
    Clock clock = mark == null ? null : mark.stamp().clock();
    ZoneId zone = zone(mark, pageZone);
    if (clock == null || zone == null || dayOnly[at]) {
      return Published.on(day);
    }
    return clock.seconds()
        ? Published.atSecond(day.atTime(clock.time()).atZone(zone))
        : Published.atMinute(day.atTime(clock.time()).atZone(zone));
  }

  private static @Nullable ZoneId zone(@Nullable Mark mark, @Nullable ZoneId pageZone) {
    Zone.Found own = mark == null ? null : mark.stamp().zone();
    return own == null || own.id() == null ? pageZone : own.id();
  }

  private void warn(@Nullable ZoneId pageZone) {
    Integer undated = null;
    Integer zoneless = null;
    Integer elapsed = null;
    for (int at = 0; at < days.length; at++) {
      Draft draft = ordered.get(at);
      Mark mark = draft.mark();
      if (mark == null) {
        continue;
      }
      int line = lines.get(mark.first()).number();
      boolean timed = draft.isTimed();
      undated = timed && days[at] == null ? least(undated, line) : undated;
      boolean lacksZone = timed && days[at] != null && zone(mark, pageZone) == null;
      zoneless = lacksZone ? least(zoneless, line) : zoneless;
      elapsed = mark.kind() == Mark.Kind.AGO ? least(elapsed, line) : elapsed;
    }
    if (undated != null) {
      warnings.add(
          new Warning(
              undated,
              "No date stands above these times, so only the order of the entries is kept."));
    }
    if (zoneless != null) {
      warnings.add(
          new Warning(
              zoneless,
              "The entries' times have no time zone, so only their order and days are kept; give"
                  + " 'timeZone' to keep them."));
    }
    if (elapsed != null) {
      warnings.add(
          new Warning(
              elapsed,
              "These times only say how long ago, counted from a moment that nobody knows, so only"
                  + " the order of the entries is kept."));
    }
  }

  private static Integer least(@Nullable Integer one, int other) {
    return one == null ? other : Math.min(one, other);
  }
}
