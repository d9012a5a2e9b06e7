package org.liveblogarchive.benchmarks.figures;

import org.liveblogarchive.benchmarks.system.FrequentWords;
import org.liveblogarchive.benchmarks.system.InventedLines;
import org.liveblogarchive.benchmarks.system.RunningSystem;

/** The archive in which is searched, brought in as far as a figure needs it. */
final class SearchArchive {

  /** All of it. */
  static final int ENTRIES = 300_000;

  private static final String WORD = "quayside";
  private static final int ENTRIES_EACH = 100;

  private final WholeArchive archive;
  private int there;

  SearchArchive(RunningSystem system) {
    this.archive =
        new WholeArchive(system, WORD, new InventedLines(WORD, ENTRIES_EACH, FrequentWords::new));
  }

  /** Returns when at least so many entries, a multiple of a hundred, can be searched. */
  void holds(int entries) {
    if (there < entries) {
      archive.bringIn(there / ENTRIES_EACH, entries / ENTRIES_EACH, "created");
      archive.awaitSearchable(entries);
      there = entries;
    }
  }
}
