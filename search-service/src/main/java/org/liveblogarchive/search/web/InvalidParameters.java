package org.liveblogarchive.search.web;

import java.util.List;

/** A request has parameters that are unknown, repeated or malformed. */
public class InvalidParameters extends RuntimeException {

  private final List<ParameterError> errors;

  InvalidParameters(List<ParameterError> errors) {
    super("Invalid parameters: " + errors);
    this.errors = List.copyOf(errors);
  }

  /**
   * A single parameter turned out to be wrong.
   *
   * @param parameter its name
   * @param message what is allowed instead
   */
  public static InvalidParameters of(String parameter, String message) {
    return new InvalidParameters(List.of(new ParameterError(parameter, message)));
  }

  /** Everything that is wrong, in the order in which parameters are read. */
  public List<ParameterError> errors() {
    return errors;
  }
}
