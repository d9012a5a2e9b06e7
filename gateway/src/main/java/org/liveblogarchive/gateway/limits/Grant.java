package org.liveblogarchive.gateway.limits;

/**
 * What was taken from a bucket.
 *
 * @param tokens how many; none if there were too few
 * @param untilFull microseconds until the bucket is full again, these tokens already taken
 */
record Grant(int tokens, long untilFull) {}
