package org.liveblogarchive.gateway.compression;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides which answers may be compressed, and compresses those that are kept. */
@Component
public class Compression {

  private final CompressionSettings settings;

  Compression(CompressionSettings settings) {
    this.settings = settings;
  }

  /**
   * Whether an answer of that type gains by it.
   *
   * @param length of its body in bytes; negative if it is not known
   */
  public boolean suits(@Nullable String contentType, long length) {
    return (length < 0 || length >= settings.least().toBytes()) && suits(contentType);
  }

  /** Whether an answer of that type is compressed if it is long enough, and so varies. */
  public boolean suits(@Nullable String contentType) {
    if (contentType == null) {
      return false;
    }
    int parameters = contentType.indexOf(';');
    String type = parameters < 0 ? contentType : contentType.substring(0, parameters);
    return settings.types().contains(type.strip().toLowerCase(Locale.ROOT));
  }

  /** Returns the bytes as gzip. */
  public byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream(bytes.length / 3 + 64);
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return compressed.toByteArray();
  }
}
