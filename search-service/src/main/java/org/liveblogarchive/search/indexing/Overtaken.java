package org.liveblogarchive.search.indexing;

/** Another replica wrote in the meantime, so what was about to be written is out of date. */
public class Overtaken extends RuntimeException {

  private Overtaken(String message) {
    super(message);
  }

  /**
   * Built from what was about to be written.
   *
   * @param what in a word or two
   */
  public static Overtaken writing(String what) {
    return new Overtaken("Another replica wrote in the meantime: " + what);
  }
}
