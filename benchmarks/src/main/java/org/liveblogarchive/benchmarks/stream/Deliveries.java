package org.liveblogarchive.benchmarks.stream;

/** Is told of every event that reaches a reader, in one thread. */
@FunctionalInterface
public interface Deliveries {

  /**
   * An event has arrived.
   *
   * @param reader counts from 0
   * @param at as {@link System#nanoTime}, taken when its last bytes were read
   */
  void received(int reader, Event event, long at);
}
