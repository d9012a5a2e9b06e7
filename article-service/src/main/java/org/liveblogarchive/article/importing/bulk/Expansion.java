package org.liveblogarchive.article.importing.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.liveblogarchive.article.web.CountedStream;

/** Expands a gzip body as it is read, and ends where that is out of proportion. */
class Expansion {

  /** What any body may become, so that small ones need no proportion. */
  private static final long FREE = 1 << 20;

  private Expansion() {}

  /**
   * Expands a body.
   *
   * @param most how many times larger it may become
   */
  static InputStream of(InputStream body, int most) throws IOException {
    CountedStream compressed = new CountedStream(body);
    return new CountedStream(
        new GZIPInputStream(compressed, 8192),
        expanded -> {
          if (expanded > FREE + compressed.count() * most) {
            throw BulkProblem.expandsBeyond(most);
          }
        });
  }
}
