package org.liveblogarchive.gateway.limits;

import org.liveblogarchive.gateway.limits.LimitsSettings.Tier;

/**
 * The arithmetic of a token bucket, in whole microseconds. The state of a bucket is one number, the
 * moment at which it will be full again: a token costs one interval, so a bucket that is full now
 * lacks nothing, and one that will be full a whole span later is empty. {@code token-bucket.lua} is
 * the same arithmetic for Redis.
 *
 * @param name what callers know it by
 * @param capacity tokens in a full bucket
 * @param interval microseconds in which one token comes back
 */
record Policy(String name, int capacity, long interval) {

  static final long SECOND = 1_000_000;

  static Policy of(String name, Tier tier) {
    return new Policy(name, tier.capacity(), Math.round(SECOND / tier.refillPerSecond()));
  }

  /**
   * Takes tokens, at a moment {@code now}, from a bucket that will be full at {@code fullAt}.
   *
   * @param least how many there must be
   * @param most how many are taken if there are so many
   */
  Grant take(long fullAt, long now, int least, int most) {
    long untilFull = Math.clamp(fullAt - now, 0, span());
    long there = (span() - untilFull) / interval;
    int granted = there < least ? 0 : (int) Math.min(there, most);
    return new Grant(granted, untilFull + granted * interval);
  }

  /** Microseconds in which an empty bucket fills up. */
  long span() {
    return capacity * interval;
  }

  /** The {@code RateLimit-Policy} item: the whole quota, and the seconds in which it comes back. */
  String item() {
    return "\"%s\";q=%d;w=%d".formatted(name, capacity, Math.ceilDiv(span(), SECOND));
  }
}
