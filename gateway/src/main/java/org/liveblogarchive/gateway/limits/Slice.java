package org.liveblogarchive.gateway.limits;

import org.jspecify.annotations.Nullable;

/**
 * Tokens of one caller that this gateway took from Redis in advance and hands out by itself. They
 * are counted already, so the limit that all gateways share is never exceeded; what is not used in
 * time is lost to the caller, which is why only one who asks often is given any, and never more
 * than a small part of the bucket.
 */
class Slice {

  /** How long tokens, or the knowledge that there are none, can be used: a second. */
  private static final long LIFE = Policy.SECOND;

  /** One part in so many of a bucket is what a gateway may hold. */
  private static final int PARTS = 20;

  private final Policy policy;
  private int tokens;
  private int size;
  private long usableUntil;
  private long fullAt;
  private int refused;
  private long refusedUntil;
  private boolean asking;

  Slice(Policy policy) {
    this.policy = policy;
  }

  /** Decides what needs no answer from Redis; null if that has to be asked. */
  synchronized @Nullable Decision take(int cost, long now) {
    if (usable(now) >= cost) {
      tokens -= cost;
      return decision(true, cost, now);
    }
    return now < refusedUntil && cost >= refused ? decision(false, cost, now) : null;
  }

  /** How many tokens to ask Redis for; whoever got this answer says when it was {@link #asked}. */
  synchronized int wish(int cost, long now) {
    if (asking) {
      return cost;
    }
    asking = true;
    int most = policy.capacity() / PARTS;
    size = now < usableUntil ? Math.min(Math.max(1, size * 2), most) : 0;
    return cost + size;
  }

  synchronized void asked() {
    asking = false;
  }

  /** Decides by what Redis granted, and keeps what is left of that. */
  synchronized Decision add(Grant grant, int cost, long now) {
    int kept = usable(now);
    fullAt = now + grant.untilFull();
    if (grant.tokens() == 0) {
      long wait = grant.untilFull() - (policy.capacity() - cost) * policy.interval();
      refused = cost;
      refusedUntil = now + Math.min(wait, LIFE);
      return decision(false, cost, now);
    }
    tokens = kept + grant.tokens() - cost;
    usableUntil = now + LIFE;
    return decision(true, cost, now);
  }

  synchronized boolean isIdle(long now) {
    return now >= usableUntil && now >= refusedUntil && !asking;
  }

  private int usable(long now) {
    return now < usableUntil ? tokens : 0;
  }

  private Decision decision(boolean allowed, int cost, long now) {
    long untilFull = fullAt - now - usable(now) * policy.interval();
    return new Decision(policy, allowed, cost, Math.clamp(untilFull, 0, policy.span()));
  }
}
