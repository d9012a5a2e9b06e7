package org.liveblogarchive.benchmarks.results;

/** Whether a figure keeps to its budget. */
public enum Verdict {
  MET("met"),
  MISSED("**missed**"),
  /** The figure or its peer could not be measured. */
  UNKNOWN("unknown"),
  /** The figure has no budget; it is there to explain others. */
  NONE("–");

  private final String text;

  Verdict(String text) {
    this.text = text;
  }

  /** As it stands in the table. */
  String text() {
    return text;
  }
}
