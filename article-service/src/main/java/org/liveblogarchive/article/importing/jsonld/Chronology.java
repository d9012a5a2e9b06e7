package org.liveblogarchive.article.importing.jsonld;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Brings the entries of a page into the order in which they were published. */
public class Chronology {

  /** Fewer whole minutes may be chance. */
  private static final int ENOUGH = 3;

  private Chronology() {}

  /**
   * Returns the entries oldest first: by their times, and those without beside their neighbours on
   * the page.
   *
   * @param page in the order of the page
   * @param newestFirst how the page goes where its times do not show it
   */
  public static List<Update> oldestFirst(
      List<Update> page, @Nullable ZoneId zone, boolean newestFirst) {
    int ascending = 0;
    for (int at = 1; at < page.size(); at++) {
      ascending += Integer.signum(compare(page.get(at), page.get(at - 1), zone));
    }
    boolean reverse = ascending == 0 ? newestFirst : ascending < 0;
    List<Update> ordered = reverse ? page.reversed() : page;
    return withHonestPrecision(sorted(ordered, zone));
  }

  private static int compare(Update one, Update other, @Nullable ZoneId zone) {
    Instant first = instant(one, zone);
    Instant second = instant(other, zone);
    if (first != null && second != null) {
      return first.compareTo(second);
    }
    Stamp day = one.published();
    Stamp otherDay = other.published();
    if (day != null && otherDay != null && !day.day().equals(otherDay.day())) {
      return day.day().compareTo(otherDay.day());
    }
    return one.clock() == null || other.clock() == null ? 0 : one.clock().compareTo(other.clock());
  }

  private static List<Update> sorted(List<Update> ordered, @Nullable ZoneId zone) {
    List<@Nullable Instant> keys = new ArrayList<>();
    boolean anyTime = ordered.stream().anyMatch(update -> instant(update, zone) != null);
    ordered.forEach(update -> keys.add(anyTime ? instant(update, zone) : dayOf(update)));
    Instant last = keys.stream().filter(Objects::nonNull).findFirst().orElse(Instant.EPOCH);
    List<Placed> placed = new ArrayList<>();
    for (int at = 0; at < ordered.size(); at++) {
      Instant key = keys.get(at);
      last = key == null ? last : key;
      placed.add(new Placed(ordered.get(at), last));
    }
    return placed.stream().sorted(Comparator.comparing(Placed::key)).map(Placed::update).toList();
  }

  /** Where no entry tells seconds other than zero, nobody counted seconds. */
  private static List<Update> withHonestPrecision(List<Update> updates) {
    List<Stamp> stamps =
        updates.stream()
            .map(Update::published)
            .filter(Objects::nonNull)
            .filter(stamp -> stamp.time() != null)
            .toList();
    boolean minutes =
        stamps.size() >= ENOUGH
            && stamps.stream()
                .allMatch(stamp -> stamp.time() != null && stamp.time().toSecondOfDay() % 60 == 0);
    return minutes ? updates.stream().map(Chronology::atMinute).toList() : updates;
  }

  private static Update atMinute(Update update) {
    Stamp stamp = update.published();
    return stamp == null
        ? update
        : update.at(new Stamp(stamp.day(), stamp.time(), stamp.offset(), false));
  }

  private static @Nullable Instant instant(Update update, @Nullable ZoneId zone) {
    Stamp stamp = update.published();
    // Times of one page whose zone is not told still follow each other.
    return stamp == null ? null : stamp.instant(zone == null ? ZoneOffset.UTC : zone);
  }

  private static @Nullable Instant dayOf(Update update) {
    Stamp stamp = update.published();
    LocalDate day = stamp == null ? null : stamp.day();
    return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private record Placed(Update update, Instant key) {}
}
