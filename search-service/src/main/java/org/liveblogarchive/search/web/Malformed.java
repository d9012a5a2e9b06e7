package org.liveblogarchive.search.web;

/** A parameter's text is not of the allowed form. */
public class Malformed extends Exception {

  /**
   * Says what is allowed.
   *
   * @param allowed the form in a short sentence that a caller can act on
   */
  public Malformed(String allowed) {
    super(allowed);
  }

  String allowed() {
    return String.valueOf(getMessage());
  }
}
