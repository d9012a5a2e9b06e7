package org.liveblogarchive.search.alerts;

/** There are as many alerts as there may be. */
public class TooManyAlerts extends RuntimeException {

  private TooManyAlerts(String message) {
    super(message);
  }

  static TooManyAlerts asManyAs(int limit) {
    return new TooManyAlerts("There are " + limit + " alerts already");
  }
}
