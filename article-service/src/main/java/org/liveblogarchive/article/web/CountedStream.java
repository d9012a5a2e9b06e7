package org.liveblogarchive.article.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that are read of a stream, and may put an end to it. */
public class CountedStream extends FilterInputStream {

  private final Watch watch;
  private long count;

  /** Counts, and asks after each step whether that was too much. */
  public CountedStream(InputStream counted, Watch watch) {
    super(counted);
    this.watch = watch;
  }

  /** Only counts. */
  public CountedStream(InputStream counted) {
    this(counted, _ -> {});
  }

  /** Returns how many bytes were read so far. */
  public final long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    count += Math.max(0, read);
    watch.reached(count);
    return read;
  }

  /** Looks at how much was read. */
  @FunctionalInterface
  public interface Watch {
    /** Throws where {@code count} bytes are too many. */
    void reached(long count) throws IOException;
  }
}
