package org.liveblogarchive.search.alerts;

/** There is no dead letter with an id. */
public class DeliveryNotFound extends RuntimeException {

  private DeliveryNotFound() {
    super("No dead letter of this alert has this id");
  }

  static DeliveryNotFound amongDeadLetters() {
    return new DeliveryNotFound();
  }
}
