package org.liveblogarchive.article.formats;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A large document in a temporary file: its length is known before the first byte goes out, and a
 * slow reader holds neither memory nor a database connection.
 */
public final class Spooled implements AutoCloseable {

  static final String PREFIX = "liveblog-document-";

  private final Path file;

  private Spooled(Path file) {
    this.file = file;
  }

  /** Writes a document to a file, which is deleted when this is closed. */
  public static Spooled of(Writing writing) throws IOException {
    Spooled spooled = new Spooled(Files.createTempFile(PREFIX, null));
    boolean written = false;
    try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(spooled.file))) {
      writing.write(to);
      written = true;
    } finally {
      if (!written) {
        spooled.close();
      }
    }
    return spooled;
  }

  /** Returns how many bytes the document has. */
  public long length() throws IOException {
    return Files.size(file);
  }

  /** Sends the document to a reader. */
  public void sendTo(OutputStream reader) throws IOException {
    Files.copy(file, reader);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }

  /** Writes a document. */
  @FunctionalInterface
  public interface Writing {

    /** Writes all of it, and leaves the stream open. */
    void write(OutputStream to) throws IOException;
  }
}
