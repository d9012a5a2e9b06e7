package org.liveblogarchive.article.importing.bulk;

import java.util.concurrent.Semaphore;

/** How much may be worked on at once, by all imports together. */
class Room {

  private static final int PIECE = 1024;

  private final int pieces;
  private final Semaphore memory;
  private final Semaphore lines;

  Room(BulkSettings settings) {
    this.pieces = Math.toIntExact(settings.largestLine().toBytes() / PIECE) + 1;
    this.memory = new Semaphore(pieces, true);
    this.lines = new Semaphore(settings.linesAtOnce(), true);
  }

  /** Waits until there is room for a line. */
  void take(Line line) throws InterruptedException {
    lines.acquire();
    memory.acquire(sizeOf(line));
  }

  /** Gives it back. */
  void free(Line line) {
    memory.release(sizeOf(line));
    lines.release();
  }

  private int sizeOf(Line line) {
    return Math.min(pieces, line.bytes().length / PIECE + 1);
  }
}
