package org.liveblogarchive.gateway.compression;

import java.util.Set;
import org.springframework.util.unit.DataSize;

/** Compression for tests of what uses it. */
public final class Compressing {

  private Compressing() {}

  /** Compresses plain text from a kilobyte on. */
  public static Compression ofText() {
    return new Compression(new CompressionSettings(DataSize.ofKilobytes(1), Set.of("text/plain")));
  }
}
