package org.liveblogarchive.benchmarks.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.liveblogarchive.devstack.processes.Waiting;

/**
 * Waits until the machine has nothing left to do, such as indexing what was written, so that one
 * measurement does not spoil the next.
 */
public final class Quiet {

  private static final Path TIMES = Path.of("/proc/stat");
  private static final Pattern COLUMNS = Pattern.compile("\\s+");

  /**
   * Where the kernel's list of times has those in which a core did nothing or waited for a disk.
   */
  private static final int IDLE = 4;

  private static final int WAITING = 5;
  private static final double BUSY = 0.15;

  /** Fewer ticks than this, of all cores together, say little. */
  private static final long TICKS = 100;

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Times last = Times.now();

  private Quiet() {}

  /** Returns whether it got quiet; where the system does not tell, it is taken for quiet. */
  public static boolean await() {
    return !Files.exists(TIMES) || Waiting.until(new Quiet()::isIdle, PATIENCE);
  }

  private boolean isIdle() {
    Times now = Times.now();
    long all = now.all - last.all;
    if (all < TICKS) {
      return false;
    }
    double busy = 1 - (double) (now.idle - last.idle) / all;
    last = now;
    return busy < BUSY;
  }

  private record Times(long all, long idle) {

    static Times now() {
      try {
        List<Long> ticks =
            COLUMNS
                .splitAsStream(Files.readAllLines(TIMES).getFirst())
                .skip(1)
                .map(Long::parseLong)
                .toList();
        return new Times(
            ticks.stream().mapToLong(Long::longValue).sum(),
            ticks.get(IDLE - 1) + ticks.get(WAITING - 1));
      } catch (IOException e) {
        return new Times(0, 0);
      }
    }
  }
}
