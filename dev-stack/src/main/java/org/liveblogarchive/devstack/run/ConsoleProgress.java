package org.liveblogarchive.devstack.run;

import java.util.Locale;
import org.liveblogarchive.devstack.services.Progress;

/** Prints what happens, with the seconds since the start. */
final class ConsoleProgress implements Progress {

  private final long began = System.nanoTime();

  @Override
  public void report(String step) {
    System.out.printf(Locale.ROOT, "%6.1f s  %s%n", seconds(), step);
  }

  double seconds() {
    return (System.nanoTime() - began) / 1e9;
  }
}
