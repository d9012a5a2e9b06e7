package org.liveblogarchive.benchmarks.load;

/**
 * What became of a load.
 *
 * @param perSecond how often it was done
 * @param p50 the time that half of them took at most, in milliseconds
 * @param p99 the time that 99 of a hundred took at most, in milliseconds
 * @param refused how many were answered otherwise than wanted; those do not count as done
 */
public record LoadResult(double perSecond, double p50, double p99, long refused) {}
