package org.liveblogarchive.search.web;

import java.util.List;

/** A request has parameters that are unknown, repeated or malformed. */
public class InvalidParameters extends RuntimeException {

  private final List<ParameterError> errors;

  InvalidParameters(List<ParameterError> errors) {
    super("Invalid parameters: " + errors);
    this.errors = List.copyOf(errors);
  }

  /** Everything that is wrong, in the order in which parameters are read. */
  public List<ParameterError> errors() {
    return errors;
  }
}
