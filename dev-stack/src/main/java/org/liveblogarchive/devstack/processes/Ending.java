package org.liveblogarchive.devstack.processes;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Ends processes, first by asking, then by force, together with what they started. */
public final class Ending {

  private Ending() {}

  /**
   * Asks with a signal and, if the process still runs after the patience, kills it.
   *
   * @return whether it was there to be asked and ended by itself
   */
  public static boolean ask(ProcessHandle process, Signal signal, Duration patience) {
    List<ProcessHandle> children = process.descendants().toList();
    boolean asked = Liveness.isRunning(process);
    if (asked) {
      send(process, signal);
    }
    boolean byItself = ended(process, patience);
    if (!byItself) {
      force(process);
    }
    children.forEach(ProcessHandle::destroyForcibly);
    return asked && byItself;
  }

  /** Kills at once, like {@code kill -9}. */
  public static void force(ProcessHandle process) {
    List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process)).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(one -> ended(one, Duration.ofSeconds(10)));
  }

  private static void send(ProcessHandle process, Signal signal) {
    if (signal == Signal.TERMINATE) {
      process.destroy();
      return;
    }
    try {
      new ProcessBuilder("kill", "-" + signal.number(), String.valueOf(process.pid()))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      process.destroy();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  // Looks instead of waiting for onExit, whose news come through a pool that may be busy: with
  // whoever called this, for one.
  private static boolean ended(ProcessHandle process, Duration patience) {
    return Waiting.until(() -> !Liveness.isRunning(process), patience);
  }
}
