package org.liveblogarchive.gateway.limits;

/**
 * What became of a request's wish for tokens.
 *
 * @param policy the policy it was decided by
 * @param allowed whether there were enough
 * @param cost how many it takes
 * @param untilFull microseconds until the bucket is full again, these tokens already taken
 */
record Decision(Policy policy, boolean allowed, int cost, long untilFull) {

  static Decision of(Policy policy, int cost, Grant grant) {
    return new Decision(policy, grant.tokens() > 0, cost, grant.untilFull());
  }

  /** Whole tokens that are left. */
  long remaining() {
    return (policy.span() - untilFull) / policy.interval();
  }

  /** Seconds, rounded up, until there is one token more than now. */
  long secondsToNextToken() {
    return secondsTo(remaining() + 1);
  }

  /** Seconds, rounded up, until there are enough tokens for the same request. */
  long secondsToEnough() {
    return secondsTo(cost);
  }

  private long secondsTo(long tokens) {
    return Math.max(1, Math.ceilDiv(untilFull - missingWith(tokens), Policy.SECOND));
  }

  private long missingWith(long tokens) {
    return (policy.capacity() - tokens) * policy.interval();
  }

  /**
   * The {@code RateLimit} item. Its {@code t} is the time in which no more than {@code r} can be
   * used, so it ends with the next token and not when the bucket is full; {@code Retry-After} must
   * not be earlier.
   *
   * @see <a href="https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/">RateLimit
   *     header fields for HTTP</a>
   */
  String item() {
    return "\"%s\";r=%d;t=%d".formatted(policy.name(), remaining(), secondsToNextToken());
  }
}
