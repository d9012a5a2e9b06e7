package org.liveblogarchive.cli.exporting;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import org.liveblogarchive.cli.connection.Address;
import org.liveblogarchive.cli.connection.Gateway;
import org.liveblogarchive.cli.connection.Pages;

/**
 * Fetches representations into files, from the start again where the connection is lost.
 *
 * @param asOf the moment to show, or null for now
 */
record Download(Gateway gateway, Form form, @org.jspecify.annotations.Nullable String asOf) {

  private static final int BUFFER = 64 * 1024;

  /** Returns all live blogs of the archive. */
  Pages liveBlogs() {
    return new Pages(gateway, Address.of("liveblogs").with("order", "oldest").with("limit", 100));
  }

  /**
   * Fetches a live blog.
   *
   * @return the revision that the archive says it is, or the one that was expected
   */
  long fetch(String liveBlog, long expectedRevision, UnfinishedFile to) {
    Address plain = Address.of("liveblogs", liveBlog + "." + form.suffix());
    Address address = plain.with("asOf", asOf);
    return gateway.read(
        address,
        "*/*",
        (headers, _, body) -> {
          copy(body, to);
          return revision(headers, expectedRevision);
        });
  }

  /** What cannot be written is not the connection's fault. */
  private static void copy(InputStream body, UnfinishedFile to) throws IOException {
    try (OutputStream file = opened(to)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
        write(file, buffer, read);
      }
    }
  }

  private static OutputStream opened(UnfinishedFile file) {
    try {
      return file.open();
    } catch (IOException e) {
      throw new UncheckedIOException("A file cannot be written: " + e.getMessage(), e);
    }
  }

  private static void write(OutputStream file, byte[] buffer, int length) {
    try {
      file.write(buffer, 0, length);
    } catch (IOException e) {
      throw new UncheckedIOException("A file cannot be written: " + e.getMessage(), e);
    }
  }

  private static long revision(HttpHeaders headers, long otherwise) {
    String eTag = headers.firstValue("ETag").orElse("").replace("W/", "").replace("\"", "");
    int digits = 0;
    while (digits < eTag.length() && Character.isDigit(eTag.charAt(digits)) && digits < 18) {
      digits++;
    }
    return digits == 0 ? otherwise : Long.parseLong(eTag.substring(0, digits));
  }
}
