package org.liveblogarchive.gateway.limits;

/**
 * What became of the wish for a token.
 *
 * @param policy the policy it was decided by
 * @param allowed whether there was a token to take
 * @param untilFull microseconds until the bucket is full again, this token already taken
 */
record Decision(Policy policy, boolean allowed, long untilFull) {

  /** Whole tokens that are left. */
  long remaining() {
    return (policy.span() - untilFull) / policy.interval();
  }

  /** Seconds, rounded up, until there is one token more than now. */
  long secondsToNextToken() {
    long missing = policy.capacity() - remaining() - 1;
    return Math.max(1, Math.ceilDiv(untilFull - missing * policy.interval(), Policy.SECOND));
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
