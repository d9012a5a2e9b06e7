package org.liveblogarchive.search.indexing;

/**
 * A value and the mark of the very write that stored it.
 *
 * @param <T> what it is
 * @param value as it was written
 * @param mark what to name when replacing it
 */
public record Kept<T>(T value, Mark mark) {}
