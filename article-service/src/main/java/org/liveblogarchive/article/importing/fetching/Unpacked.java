package org.liveblogarchive.article.importing.fetching;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.web.CountedStream;
import org.springframework.util.unit.DataSize;

/** Reads bodies, packed or not, and stops where they get too large. */
class Unpacked {

  private Unpacked() {}

  /**
   * Returns the bytes of a body, or nothing where it is larger than the limit, packed or unpacked.
   *
   * @param encoding {@code Content-Encoding}, which is gzip or none
   */
  static Optional<byte[]> read(InputStream body, @Nullable String encoding, DataSize limit)
      throws IOException {
    long most = limit.toBytes();
    InputStream capped =
        new CountedStream(
            body,
            count -> {
              if (count > most) {
                throw new Exceeded();
              }
            });
    InputStream plain = isGzip(encoding) ? new GZIPInputStream(capped) : capped;
    try {
      byte[] bytes = plain.readNBytes(Math.toIntExact(most) + 1);
      return bytes.length > most ? Optional.empty() : Optional.of(bytes);
    } catch (Exceeded tooLarge) {
      return Optional.empty();
    }
  }

  static boolean knows(@Nullable String encoding) {
    return encoding == null || encoding.equalsIgnoreCase("identity") || isGzip(encoding);
  }

  /** The body is larger than it may be. */
  private static final class Exceeded extends IOException {}

  private static boolean isGzip(@Nullable String encoding) {
    String lower = encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT);
    return lower.equals("gzip") || lower.equals("x-gzip");
  }
}
