package org.liveblogarchive.benchmarks.stream;

/** Not all readers could open their stream. */
public final class StreamFailed extends RuntimeException {

  private StreamFailed(String message) {
    super(message);
  }

  static StreamFailed with(int open, int count, String trouble) {
    return new StreamFailed(
        "%,d of %,d readers could open the stream%s"
            .formatted(open, count, trouble.isEmpty() ? "" : ": " + trouble));
  }
}
