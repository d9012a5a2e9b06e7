package org.liveblogarchive.benchmarks.system;

/** An endless text that nobody wrote. */
public interface Text {

  /** Sentences of at least so many characters together, all in one line. */
  String ofLength(int characters);
}
