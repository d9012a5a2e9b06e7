package org.liveblogarchive.article.importing.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads a body line by line, never holding more of it than one line may have. */
class Lines {

  private static final int BUFFER = 64 * 1024;

  private final InputStream body;
  private final int longest;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int filled;
  private long number;

  Lines(InputStream body, int longest) {
    this.body = body;
    this.longest = longest;
  }

  /** Returns the next line that is not blank, or null at the end. */
  @Nullable Line next() throws IOException {
    Line line = read();
    while (line != null && !line.tooLong() && isBlank(line.bytes())) {
      line = read();
    }
    return line;
  }

  private @Nullable Line read() throws IOException {
    if (position == filled && !fill()) {
      return null;
    }
    number++;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean tooLong = false;
    do {
      int end = lineEnd();
      tooLong |= (long) bytes.size() + end - position > longest;
      if (tooLong) {
        bytes = new ByteArrayOutputStream(0);
      } else {
        bytes.write(buffer, position, end - position);
      }
      position = end;
    } while (position == filled && fill());
    position = Math.min(position + 1, filled);
    return new Line(number, bytes.toByteArray(), tooLong);
  }

  /** Returns where the line ends in the buffer, which may be behind all that is in it. */
  private int lineEnd() {
    int end = position;
    while (end < filled && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private boolean fill() throws IOException {
    position = 0;
    filled = Math.max(0, body.read(buffer));
    return filled > 0;
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte value : bytes) {
      if (value != ' ' && value != '\t' && value != '\r') {
        return false;
      }
    }
    return true;
  }
}
