package org.liveblogarchive.gateway.cache;

import org.jspecify.annotations.Nullable;

/** The bytes of an answer, plain and, where that is worth it, compressed. */
final class Body {

  private final byte[] plain;
  private final byte @Nullable [] gzip;

  /**
   * @param gzip null where the body is not compressed for anybody
   */
  Body(byte[] plain, byte @Nullable [] gzip) {
    this.plain = plain;
    this.gzip = gzip;
  }

  boolean isCompressed() {
    return gzip != null;
  }

  byte[] bytes(boolean compressed) {
    return compressed && gzip != null ? gzip : plain;
  }

  int size() {
    return plain.length + (gzip == null ? 0 : gzip.length);
  }
}
