package org.liveblogarchive.search.indexing;

import java.util.UUID;

/** No dead letter has that id, or not any more. */
public class DeadLetterNotFound extends RuntimeException {

  private DeadLetterNotFound(String message) {
    super(message);
  }

  static DeadLetterNotFound withId(UUID id) {
    return new DeadLetterNotFound("There is no dead letter " + id);
  }
}
