package org.liveblogarchive.search.elasticsearch;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import co.elastic.clients.elasticsearch._types.aggregations.SingleMetricAggregateBase;
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
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.query.Filters;
import org.liveblogarchive.search.query.Timeline;
import org.liveblogarchive.search.query.Timeline.Bucket;
import org.liveblogarchive.search.query.Timeline.Interval;

/**
 * Counts hits over time. Elasticsearch counts them by the month, and finer where they turn out to
 * be close together, so that a long archive is not told day by day; here the counts are put
 * together until there are few enough to look at.
 *
 * @param grain by which Elasticsearch counted
 * @param buckets those that hold any hits, earliest first
 * @param span between the earliest and the latest hit
 */
record TimeCounts(Grain grain, List<Bucket> buckets, Duration span) {

  private static final Duration MINUTES_FOR = Duration.ofHours(2);
  private static final Duration NARROW = Duration.ofDays(2);
  private static final Duration DAYS_FOR = Duration.ofDays(92);
  private static final Duration WEEKS_FOR = Duration.ofDays(732);
  private static final Duration MONTHS_FOR = Duration.ofDays(3660);

  private static final String TIME = "sortTime";
  private static final String EARLIEST = "earliest";
  private static final String LATEST = "latest";

  /** By what Elasticsearch counts. */
  enum Grain {
    MONTH(CalendarInterval.Month),
    DAY(CalendarInterval.Day),
    MINUTE(CalendarInterval.Minute);

    private final CalendarInterval interval;

    Grain(CalendarInterval interval) {
      this.interval = interval;
    }

    /** What is counted by before anything is known of the hits but the filters they pass. */
    static Grain first(Filters filters) {
      Instant from = filters.from();
      Instant before = filters.before();
      return from != null
              && before != null
              && Duration.between(from, before).compareTo(WEEKS_FOR) <= 0
          ? DAY
          : MONTH;
    }

    Aggregation aggregation() {
      return Aggregation.of(
          a ->
              a.dateHistogram(h -> h.field(TIME).calendarInterval(interval).minDocCount(1))
                  .aggregations(EARLIEST, bound -> bound.min(m -> m.field(TIME)))
                  .aggregations(LATEST, bound -> bound.max(m -> m.field(TIME))));
    }

    TimeCounts in(Aggregate histogram) {
      List<DateHistogramBucket> counted =
          Facets.counted(histogram).dateHistogram().buckets().array();
      return new TimeCounts(
          this,
          counted.stream()
              .map(bucket -> new Bucket(Instant.ofEpochMilli(bucket.key()), bucket.docCount()))
              .toList(),
          counted.isEmpty()
              ? Duration.ZERO
              : Duration.ofMillis(latest(counted.getLast()) - earliest(counted.getFirst())));
    }

    private static long millis(SingleMetricAggregateBase bound) {
      return requireNonNull(bound.value(), "no bucket is empty").longValue();
    }

    private static long earliest(DateHistogramBucket bucket) {
      return millis(requireNonNull(bucket.aggregations().get(EARLIEST)).min());
    }

    private static long latest(DateHistogramBucket bucket) {
      return millis(requireNonNull(bucket.aggregations().get(LATEST)).max());
    }
  }

  /** The finer grain without which these counts would not tell much; null where they do. */
  @Nullable Grain finer() {
    Grain fitting =
        span.compareTo(NARROW) < 0
            ? Grain.MINUTE
            : span.compareTo(WEEKS_FOR) <= 0 ? Grain.DAY : Grain.MONTH;
    return buckets.isEmpty() || fitting.compareTo(grain) <= 0 ? null : fitting;
  }

  /** The timeline of these counts. */
  Timeline timeline() {
    Interval interval = buckets.isEmpty() ? Interval.DAY : fitting();
    TreeMap<Instant, Long> counts = new TreeMap<>();
    for (Bucket bucket : buckets) {
      counts.merge(startOf(interval, bucket.start()), bucket.count(), Long::sum);
    }
    return new Timeline(
        interval,
        counts.entrySet().stream().map(b -> new Bucket(b.getKey(), b.getValue())).toList());
  }

  private Interval fitting() {
    // Nothing but beginnings of days: what is known are days.
    boolean onlyDays =
        buckets.stream().allMatch(b -> b.start().equals(startOf(Interval.DAY, b.start())));
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
