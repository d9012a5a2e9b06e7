package org.liveblogarchive.search.indexing;

import java.time.Duration;

/**
 * How fast everything is compared.
 *
 * @param pause between two pages
 */
record Pace(Duration pause) {

  static final Pace FULL = new Pace(Duration.ZERO);

  void keep() throws InterruptedException {
    Thread.sleep(pause);
  }
}
