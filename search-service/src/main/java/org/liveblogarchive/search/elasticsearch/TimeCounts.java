package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.TreeMap;
import org.liveblogarchive.search.query.Timeline;
import org.liveblogarchive.search.query.Timeline.Bucket;
import org.liveblogarchive.search.query.Timeline.Interval;

/**
 * Counts hits over time. Elasticsearch counts them by the day, and by the minute where all are
 * within two days; here the counts are put together until there are few enough to look at.
 */
final class TimeCounts {

  private static final Duration MINUTES_FOR = Duration.ofHours(2);
  private static final Duration NARROW = Duration.ofDays(2);
  private static final Duration DAYS_FOR = Duration.ofDays(92);
  private static final Duration WEEKS_FOR = Duration.ofDays(732);
  private static final Duration MONTHS_FOR = Duration.ofDays(3660);

  private TimeCounts() {}

  static Aggregation byDay() {
    return by(CalendarInterval.Day);
  }

  static Aggregation byMinute() {
    return by(CalendarInterval.Minute);
  }

  private static Aggregation by(CalendarInterval interval) {
    return Aggregation.of(
        a -> a.dateHistogram(h -> h.field("sortTime").calendarInterval(interval).minDocCount(1)));
  }

  static List<Bucket> in(Aggregate histogram) {
    return Facets.counted(histogram).dateHistogram().buckets().array().stream()
        .map(bucket -> new Bucket(Instant.ofEpochMilli(bucket.key()), bucket.docCount()))
        .toList();
  }

  /** Whether days are too coarse to tell anything. */
  static boolean isNarrow(List<Bucket> days) {
    return !days.isEmpty() && span(days).compareTo(NARROW) < 0;
  }

  /** A timeline of counts by the day or by the minute. */
  static Timeline timeline(List<Bucket> counts) {
    Interval interval = counts.isEmpty() ? Interval.DAY : fitting(counts);
    TreeMap<Instant, Long> buckets = new TreeMap<>();
    for (Bucket bucket : counts) {
      buckets.merge(startOf(interval, bucket.start()), bucket.count(), Long::sum);
    }
    return new Timeline(
        interval,
        buckets.entrySet().stream().map(b -> new Bucket(b.getKey(), b.getValue())).toList());
  }

  private static Interval fitting(List<Bucket> counts) {
    Duration span = span(counts);
    // Nothing but beginnings of days: what is known are days.
    boolean onlyDays =
        counts.stream().allMatch(b -> b.start().equals(startOf(Interval.DAY, b.start())));
    if (!onlyDays && span.compareTo(NARROW) < 0) {
      return span.compareTo(MINUTES_FOR) <= 0 ? Interval.MINUTE : Interval.HOUR;
    }
    if (span.compareTo(DAYS_FOR) <= 0) {
      return Interval.DAY;
    }
    if (span.compareTo(WEEKS_FOR) <= 0) {
      return Interval.WEEK;
    }
    return span.compareTo(MONTHS_FOR) <= 0 ? Interval.MONTH : Interval.YEAR;
  }

  private static Duration span(List<Bucket> counts) {
    return Duration.between(counts.getFirst().start(), counts.getLast().start());
  }

  private static Instant startOf(Interval interval, Instant instant) {
    ZonedDateTime time = instant.atZone(ZoneOffset.UTC);
    LocalDate day = time.toLocalDate();
    return switch (interval) {
      case MINUTE -> time.truncatedTo(ChronoUnit.MINUTES).toInstant();
      case HOUR -> time.truncatedTo(ChronoUnit.HOURS).toInstant();
      case DAY -> start(day);
      case WEEK -> start(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
      case MONTH -> start(day.withDayOfMonth(1));
      case YEAR -> start(day.withDayOfYear(1));
    };
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
