package org.liveblogarchive.benchmarks.stream;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks a text with which one it is and when it was sent, so that its reader can tell how long it
 * took.
 *
 * @param number counts from 0
 * @param sentAt as {@link System#nanoTime} of this process
 */
public record Stamp(int number, long sentAt) {

  private static final Pattern FORM = Pattern.compile("\\[\\[(\\d+)@(-?\\d+)]]");

  /** A stamp of now. */
  public static Stamp now(int number) {
    return new Stamp(number, System.nanoTime());
  }

  /** The first stamp in a text. */
  public static Optional<Stamp> in(String text) {
    Matcher stamp = FORM.matcher(text);
    return stamp.find()
        ? Optional.of(new Stamp(Integer.parseInt(stamp.group(1)), Long.parseLong(stamp.group(2))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "[[" + number + "@" + sentAt + "]]";
  }
}
