package org.liveblogarchive.benchmarks.system;

/** A figure cannot be taken here and now. The message says why, for the report. */
public final class NotMeasurable extends RuntimeException {

  private NotMeasurable(String message) {
    super(message);
  }

  public static NotMeasurable because(String reason) {
    return new NotMeasurable(reason);
  }
}
