package org.liveblogarchive.article.importing.bulk;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Expands a gzip body as it is read, and ends where that is out of proportion. */
class Expansion extends FilterInputStream {

  /** What any body may become, so that small ones need no proportion. */
  private static final long FREE = 1 << 20;

  private final Counted compressed;
  private final int most;
  private long expanded;

  private Expansion(Counted compressed, int most) throws IOException {
    super(new GZIPInputStream(compressed, 8192));
    this.compressed = compressed;
    this.most = most;
  }

  /**
   * Expands a body.
   *
   * @param most how many times larger it may become
   */
  static Expansion of(InputStream body, int most) throws IOException {
    return new Expansion(new Counted(body), most);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    expanded += Math.max(0, count);
    if (expanded > FREE + compressed.count * most) {
      throw BulkProblem.expandsBeyond(most);
    }
    return count;
  }

  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream body) {
      super(body);
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count += value < 0 ? 0 : 1;
      return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count += Math.max(0, read);
      return read;
    }
  }
}
