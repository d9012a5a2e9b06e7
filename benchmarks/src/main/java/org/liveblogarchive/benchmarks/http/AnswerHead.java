package org.liveblogarchive.benchmarks.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The status line and the headers of an answer, read from whatever pieces they come in. */
public final class AnswerHead {

  private static final int LARGEST = 65_536;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
  private final Map<String, String> headers = new HashMap<>();
  private int endings;
  private int status;

  /**
   * Takes bytes until the empty line that ends the head.
   *
   * @return whether the head is complete; what is left in the buffer then is the body's
   */
  public boolean take(ByteBuffer in) {
    while (status == 0 && in.hasRemaining()) {
      byte next = in.get();
      bytes.write(next);
      if (next == '\n') {
        endings++;
      } else if (next != '\r') {
        endings = 0;
      }
      if (endings == 2) {
        parse(bytes.toString(ISO_8859_1));
        bytes.reset();
      } else if (bytes.size() > LARGEST) {
        throw new IllegalStateException("an answer's head does not end");
      }
    }
    return status != 0;
  }

  private void parse(String head) {
    List<String> lines = head.lines().toList();
    String first = lines.getFirst();
    if (!first.matches("HTTP/1\\.[01] \\d{3}.*")) {
      throw new IllegalStateException("not an answer in HTTP/1.1: " + first);
    }
    for (String line : lines.subList(1, lines.size() - 1)) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    status = Integer.parseInt(first.substring(9, 12));
  }

  public int status() {
    return status;
  }

  /** A header's value; empty where there is none. */
  public String header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
  }

  /** Whether the body comes in chunks. */
  public boolean isChunked() {
    return header("Transfer-Encoding").equalsIgnoreCase("chunked");
  }

  /** The length of a body that does not come in chunks; 0 where there is none. */
  int length() {
    String length = header("Content-Length");
    boolean bodiless = status == 204 || status == 304 || length.isEmpty();
    return bodiless ? 0 : Integer.parseInt(length);
  }
}
