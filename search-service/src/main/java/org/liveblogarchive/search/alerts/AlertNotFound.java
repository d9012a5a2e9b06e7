package org.liveblogarchive.search.alerts;

import java.util.UUID;

/** There is no alert with an id. */
public class AlertNotFound extends RuntimeException {

  private AlertNotFound(String message) {
    super(message);
  }

  /** Built from the id that was asked for. */
  public static AlertNotFound withId(UUID id) {
    return new AlertNotFound("No alert has the id " + id);
  }
}
