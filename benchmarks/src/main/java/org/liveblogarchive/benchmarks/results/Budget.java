package org.liveblogarchive.benchmarks.results;

import java.util.Locale;

/** What a figure should keep to: a bound of its ratio to the peer, or of itself. */
public record Budget(Kind kind, double bound) {

  /** What is bounded, and in which direction. */
  public enum Kind {
    RATIO_AT_LEAST,
    RATIO_AT_MOST,
    VALUE_AT_LEAST,
    VALUE_AT_MOST
  }

  public static Budget ratioAtLeast(double bound) {
    return new Budget(Kind.RATIO_AT_LEAST, bound);
  }

  public static Budget ratioAtMost(double bound) {
    return new Budget(Kind.RATIO_AT_MOST, bound);
  }

  /** A bound from below in the unit of the figure itself. */
  public static Budget valueAtLeast(double bound) {
    return new Budget(Kind.VALUE_AT_LEAST, bound);
  }

  /** A bound in the unit of the figure itself. */
  public static Budget valueAtMost(double bound) {
    return new Budget(Kind.VALUE_AT_MOST, bound);
  }

  boolean isOfRatio() {
    return kind == Kind.RATIO_AT_LEAST || kind == Kind.RATIO_AT_MOST;
  }

  boolean allows(double value) {
    boolean atLeast = kind == Kind.RATIO_AT_LEAST || kind == Kind.VALUE_AT_LEAST;
    return atLeast ? value >= bound : value <= bound;
  }

  String describe(Unit unit) {
    String number = String.format(Locale.ROOT, "%.2f", bound);
    return switch (kind) {
      case RATIO_AT_LEAST -> "≥ " + number + "×";
      case RATIO_AT_MOST -> "≤ " + number + "×";
      case VALUE_AT_LEAST -> "≥ " + unit.format(bound);
      case VALUE_AT_MOST -> "≤ " + unit.format(bound);
    };
  }
}
