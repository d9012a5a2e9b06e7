package org.liveblogarchive.benchmarks.results;

import java.util.Locale;

/** What a number counts. */
public enum Unit {
  PER_SECOND("/s"),
  MILLISECONDS(" ms"),
  MICROSECONDS(" µs"),
  MEGABYTES(" MB"),
  KILOBYTES(" kB"),
  COUNT("");

  private static final double MANY = 100;
  private static final double SOME = 10;

  private final String sign;

  Unit(String sign) {
    this.sign = sign;
  }

  /** Three digits or so, since no measurement repeats more of them. */
  public String format(double value) {
    return String.format(Locale.ROOT, pattern(value), value) + sign;
  }

  private String pattern(double value) {
    if (this == COUNT || Math.abs(value) >= MANY) {
      return "%,.0f";
    }
    return Math.abs(value) >= SOME ? "%.1f" : "%.2f";
  }
}
