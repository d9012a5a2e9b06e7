package org.liveblogarchive.devstack.run;

import java.util.Locale;

/** Prints what happens, with the seconds since the start. */
final class Progress {

  private final long began = System.nanoTime();

  void step(String what) {
    System.out.printf(Locale.ROOT, "%6.1f s  %s%n", secondsSince(began), what);
  }

  double secondsSince(long moment) {
    return (System.nanoTime() - moment) / 1e9;
  }
}
