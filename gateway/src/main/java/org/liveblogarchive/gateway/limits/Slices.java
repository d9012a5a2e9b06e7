package org.liveblogarchive.gateway.limits;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** The slices of all callers that asked lately. Memory is bounded. */
@Component
class Slices {

  static final int MOST = 100_000;

  private final ConcurrentMap<String, Slice> slices = new ConcurrentHashMap<>();
  private final AtomicLong lastSwept = new AtomicLong();

  /** The slice of a client; beyond the bound a new one, so that each request asks Redis. */
  Slice of(Policy policy, String client, long now) {
    String name = policy.name() + ":" + client;
    Slice known = slices.get(name);
    if (known != null) {
      return known;
    }
    if (slices.size() >= MOST) {
      sweep(now);
    }
    return slices.size() < MOST
        ? slices.computeIfAbsent(name, _ -> new Slice(policy))
        : new Slice(policy);
  }

  /** At most once a second, as it reads them all. */
  private void sweep(long now) {
    long last = lastSwept.get();
    if (now - last >= Policy.SECOND && lastSwept.compareAndSet(last, now)) {
      slices.values().removeIf(slice -> slice.isIdle(now));
    }
  }
}
