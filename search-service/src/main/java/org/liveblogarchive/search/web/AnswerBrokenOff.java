package org.liveblogarchive.search.web;

/**
 * An answer whose beginning is on its way already cannot be completed. The connection is ended
 * without the mark that closes an answer, so that nobody takes it for a whole one.
 */
public class AnswerBrokenOff extends RuntimeException {

  /** Built from the failure. */
  public AnswerBrokenOff(Exception failure) {
    super("An answer broke off: " + failure, failure);
  }
}
