package org.liveblogarchive.gateway.retries;

import java.time.Clock;

/** The repeats that a route may make: each read earns a part of one, and each repeat spends one. */
class RetryBudget {

  private static final double MILLIS = 1_000;

  private final double share;
  private final int reserve;
  private final Clock clock;
  private double balance;
  private long settled;

  RetryBudget(RetrySettings settings, Clock clock) {
    this.share = settings.budget();
    this.reserve = settings.reserve();
    this.clock = clock;
    this.balance = reserve;
    this.settled = clock.millis();
  }

  /** A read has come. */
  synchronized void earn() {
    balance = Math.min(reserve, balance + share);
  }

  /** Takes a repeat if there is one. */
  synchronized boolean spend() {
    long now = clock.millis();
    balance = Math.min(reserve, balance + (now - settled) / MILLIS * reserve / 10);
    settled = now;
    if (balance < 1) {
      return false;
    }
    balance--;
    return true;
  }
}
