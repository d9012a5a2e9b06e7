package org.liveblogarchive.gateway.limits;

import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** Buckets of this gateway alone, for as long as Redis is away. Memory is bounded. */
@Component
class LocalBuckets {

  static final int MOST = 100_000;

  private final ConcurrentMap<String, Bucket> buckets = new ConcurrentHashMap<>();
  private final AtomicLong lastSwept = new AtomicLong();
  private final Clock clock;

  LocalBuckets(Clock clock) {
    this.clock = clock;
  }

  Decision take(Policy policy, String client, int cost) {
    long now = Moments.now(clock);
    return bucket(policy.name() + ":" + client, policy.name(), now).take(policy, cost, now);
  }

  /** Forgets all buckets, once Redis counts again. */
  void clear() {
    buckets.clear();
  }

  private Bucket bucket(String name, String overflow, long now) {
    Bucket known = buckets.get(name);
    if (known != null) {
      return known;
    }
    if (buckets.size() >= MOST) {
      sweep(now);
    }
    // Beyond that, newcomers share one bucket: rather too strict for some than no limit for all.
    String admitted = buckets.size() < MOST ? name : overflow;
    return buckets.computeIfAbsent(admitted, _ -> new Bucket());
  }

  /** Drops full buckets, which are as good as none; at most once a second, as it reads them all. */
  private void sweep(long now) {
    long last = lastSwept.get();
    if (now - last >= Policy.SECOND && lastSwept.compareAndSet(last, now)) {
      buckets.values().removeIf(bucket -> bucket.isFull(now));
    }
  }

  private static class Bucket {

    private long fullAt;

    synchronized Decision take(Policy policy, int cost, long now) {
      Grant grant = policy.take(fullAt, now, cost, cost);
      fullAt = now + grant.untilFull();
      return Decision.of(policy, cost, grant);
    }

    synchronized boolean isFull(long now) {
      return fullAt <= now;
    }
  }
}
