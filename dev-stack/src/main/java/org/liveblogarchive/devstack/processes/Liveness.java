package org.liveblogarchive.devstack.processes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells processes that run from those that are over but not yet collected by their parent. */
final class Liveness {

  private static final String ZOMBIE = " Z";

  private Liveness() {}

  /** Java counts a zombie among the living, and a parent may leave it one for seconds. */
  static boolean isRunning(ProcessHandle process) {
    return process.isAlive() && !isZombie(process);
  }

  private static boolean isZombie(ProcessHandle process) {
    try {
      String state = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"));
      // The name of the program, in parentheses, may hold anything.
      return state.startsWith(ZOMBIE, state.lastIndexOf(')') + 1);
    } catch (IOException e) {
      return false;
    }
  }
}
