package org.liveblogarchive.cli.verifying;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/**
 * Reads a part of a bundle, hashing what it reads, and ends where it becomes larger than it may:
 * some kilobytes can expand to any size.
 */
final class PartReader extends FilterInputStream {

  private static final long FREE = 64L * 1024 * 1024;
  private static final long MOST_EXPANSION = 500;

  private final MessageDigest digest = Hash.digest();
  private final long most;
  private long count;

  /**
   * Reads a part that takes {@code compressed} bytes in the bundle and is said to have {@code
   * size}.
   */
  PartReader(InputStream part, long compressed, long size) {
    super(part);
    this.most = Math.min(size, Math.max(FREE, Math.max(0, compressed) * MOST_EXPANSION));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    if (read > 0) {
      count += read;
      digest.update(buffer, offset, read);
    }
    if (count > most) {
      throw new TooLarge(most);
    }
    return read;
  }

  /** Skips nothing unread, because everything is hashed. */
  @Override
  public long skip(long bytes) throws IOException {
    long skipped = 0;
    while (skipped < bytes && read() >= 0) {
      skipped++;
    }
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** Reads what is left, and returns how much there was altogether. */
  long finish() throws IOException {
    byte[] buffer = new byte[64 * 1024];
    int read = 0;
    while (read >= 0) {
      read = read(buffer, 0, buffer.length);
    }
    return count;
  }

  /** Returns the hash of all that was read, once. */
  Hash hash() {
    return Hash.ended(digest);
  }

  /** A part is larger than it is said to be, or expands out of all proportion. */
  static final class TooLarge extends IOException {
    TooLarge(long most) {
      super("It expands to more than the %,d bytes that it may have.".formatted(most));
    }
  }
}
