package org.liveblogarchive.devstack.run;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A log that another process writes and this one shows. */
final class FollowedLog {

  private final Path file;
  private long shown;

  FollowedLog(Path file) {
    this.file = file;
  }

  Path file() {
    return file;
  }

  /** Begins a new log in place of an older one. */
  void begin() {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, new byte[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Prints what was added since the last time. */
  void printNew() {
    try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
      byte[] added = new byte[(int) (log.length() - shown)];
      log.seek(shown);
      log.readFully(added);
      System.out.write(added, 0, added.length);
      System.out.flush();
      shown += added.length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
