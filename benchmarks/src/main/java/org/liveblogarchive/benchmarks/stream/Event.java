package org.liveblogarchive.benchmarks.stream;

/**
 * One Server-Sent Event.
 *
 * @param id empty where the block has none of its own
 * @param type {@code message} where the block names none
 */
public record Event(String id, String type, String data) {}
