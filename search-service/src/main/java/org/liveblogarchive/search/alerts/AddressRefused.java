package org.liveblogarchive.search.alerts;

/** Webhooks may not be sent to an address. */
class AddressRefused extends Exception {

  private AddressRefused(String reason) {
    super(reason);
  }

  /**
   * Built from what has to be so.
   *
   * @param reason a sentence without a subject; it never tells a network address, which would map
   *     the network that this service stands in
   */
  static AddressRefused because(String reason) {
    return new AddressRefused(reason);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
