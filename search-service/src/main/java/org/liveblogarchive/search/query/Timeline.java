package org.liveblogarchive.search.query;

import java.time.Instant;
import java.util.List;

/**
 * How hits are spread over time, in UTC; those of unknown time are left out.
 *
 * @param interval how long a bucket is
 * @param buckets those that hold any hits, earliest first
 */
public record Timeline(Interval interval, List<Bucket> buckets) {

  public Timeline {
    buckets = List.copyOf(buckets);
  }

  /**
   * A stretch of time.
   *
   * @param start its first instant
   * @param count how many hits are in it
   */
  public record Bucket(Instant start, long count) {}

  /** How long a bucket is. */
  public enum Interval {
    MINUTE,
    HOUR,
    DAY,
    /** Begins on a Monday. */
    WEEK,
    MONTH,
    YEAR
  }
}
