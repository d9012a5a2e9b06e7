package org.liveblogarchive.devstack.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A file that names a running process by its id and start, so that it can be found again. */
public record PidFile(Path path) {

  /** Two looks at one process may differ this much, since its start is counted from the boot. */
  private static final Duration CLOCK_STEP = Duration.ofSeconds(2);

  public void write(ProcessHandle process) {
    String start = process.info().startInstant().map(Instant::toString).orElse("unknown");
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      Files.writeString(path, process.pid() + " " + start + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void delete() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The process that wrote the file, if it still runs. Another process that was given the same id
   * later is not it.
   */
  public Optional<ProcessHandle> process() {
    try {
      String[] parts = Files.readString(path).strip().split(" ", -1);
      return parts.length == 2 ? running(Long.parseLong(parts[0]), parts[1]) : Optional.empty();
    } catch (NoSuchFileException | NumberFormatException | DateTimeParseException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<ProcessHandle> running(long pid, String start) {
    return ProcessHandle.of(pid)
        .filter(Liveness::isRunning)
        .filter(
            process ->
                process
                    .info()
                    .startInstant()
                    .map(actual -> isSame(actual, start))
                    .orElseGet(() -> start.equals("unknown")));
  }

  private static boolean isSame(Instant actual, String recorded) {
    return !recorded.equals("unknown")
        && Duration.between(actual, Instant.parse(recorded)).abs().compareTo(CLOCK_STEP) < 0;
  }
}
