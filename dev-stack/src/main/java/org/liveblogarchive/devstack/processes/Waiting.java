package org.liveblogarchive.devstack.processes;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits for something that announces itself to nobody, by looking again and again. */
public final class Waiting {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  private Waiting() {}

  /** Returns whether the condition came true before the patience was over. */
  public static boolean until(BooleanSupplier condition, Duration patience) {
    Instant deadline = Instant.now().plus(patience);
    while (!condition.getAsBoolean()) {
      if (Instant.now().isAfter(deadline)) {
        return false;
      }
      try {
        Thread.sleep(BETWEEN_LOOKS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }
}
