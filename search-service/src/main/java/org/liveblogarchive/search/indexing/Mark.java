package org.liveblogarchive.search.indexing;

/**
 * Tells one state of a stored value from every other.
 *
 * @param sequence grows with every write
 * @param term of the shard that counts them
 */
public record Mark(long sequence, long term) {}
