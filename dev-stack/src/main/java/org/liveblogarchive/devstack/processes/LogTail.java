package org.liveblogarchive.devstack.processes;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The end of a log file, for error messages.
 *
 * @param start where to begin: what an earlier run wrote is no news
 */
public record LogTail(Path file, long start) {

  private static final int LONGEST = 16_384;
  private static final int MOST_LINES = 40;

  /** What is written to the file from now on. */
  public static LogTail from(Path file) throws IOException {
    return new LogTail(file, Files.exists(file) ? Files.size(file) : 0);
  }

  /** The last lines, or a remark that there are none. Never fails, since it explains failures. */
  public String read() {
    try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
      long from = Math.max(start, log.length() - LONGEST);
      log.seek(from);
      byte[] end = new byte[(int) (log.length() - from)];
      log.readFully(end);
      List<String> lines = new String(end, StandardCharsets.UTF_8).lines().toList();
      return lines.isEmpty()
          ? "(nothing in " + file + ")"
          : String.join("\n", lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size()));
    } catch (IOException e) {
      return "(" + file + " cannot be read: " + e.getMessage() + ")";
    }
  }
}
