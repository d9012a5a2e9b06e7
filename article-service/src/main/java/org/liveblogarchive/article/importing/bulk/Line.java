package org.liveblogarchive.article.importing.bulk;

/** A line of a body. */
final class Line {

  private final long number;
  private final byte[] bytes;
  private final boolean tooLong;

  /**
   * Takes a line.
   *
   * @param number counted from 1
   * @param bytes without the line end; empty where the line is too long
   * @param tooLong whether it has more bytes than a line may have
   */
  Line(long number, byte[] bytes, boolean tooLong) {
    this.number = number;
    this.bytes = bytes;
    this.tooLong = tooLong;
  }

  long number() {
    return number;
  }

  /** Returns its bytes, which nobody may change. */
  byte[] bytes() {
    return bytes;
  }

  boolean tooLong() {
    return tooLong;
  }
}
