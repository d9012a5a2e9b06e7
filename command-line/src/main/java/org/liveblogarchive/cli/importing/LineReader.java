package org.liveblogarchive.cli.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads a document line by line, some lines at once, so that neither its length nor the number of
 * requests matters. A line that no archive would take is passed over, not kept.
 */
final class LineReader {

  private static final int BYTES_AT_ONCE = 1024 * 1024;
  private static final int LINES_AT_ONCE = 200;
  private static final int LONGEST_LINE = 16 * 1024 * 1024;

  private final String name;
  private final InputStream lines;
  private long line = 1;

  LineReader(String name, InputStream lines) {
    this.name = name;
    this.lines = lines;
  }

  /**
   * Returns the next lines, or nothing after the last.
   *
   * @throws LineTooLong where the next line has more than 16 MB; reading can go on behind it
   */
  Optional<Document.Lines> next() throws IOException {
    ByteArrayOutputStream some = new ByteArrayOutputStream();
    long first = line;
    while (some.size() < BYTES_AT_ONCE && line - first < LINES_AT_ONCE) {
      int character = lines.read();
      while (character >= 0 && character != '\n') {
        some.write(character);
        if (some.size() > LONGEST_LINE) {
          throw passOver();
        }
        character = lines.read();
      }
      if (character < 0) {
        break;
      }
      some.write('\n');
      line++;
    }
    return some.size() == 0
        ? Optional.empty()
        : Optional.of(new Document.Lines(name, first, some.toByteArray()));
  }

  private LineTooLong passOver() throws IOException {
    long tooLong = line;
    int character = lines.read();
    while (character >= 0 && character != '\n') {
      character = lines.read();
    }
    line++;
    return new LineTooLong(tooLong);
  }

  /** A line has more than 16 MB. */
  static final class LineTooLong extends IOException {

    private final long line;

    LineTooLong(long line) {
      super("Line %d has more than 16 MB.".formatted(line));
      this.line = line;
    }

    long line() {
      return line;
    }
  }
}
