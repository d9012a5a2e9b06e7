package org.liveblogarchive.search.alerts;

/**
 * Where the matches of an alert are sent.
 *
 * @param url address that takes them
 * @param secret signs them; kept as it is, since a hash of it could not sign
 */
public record Webhook(String url, String secret) {

  /** Without the secret, and without a query of the address, which may hold another one. */
  @Override
  public String toString() {
    return "Webhook at " + url.replaceFirst("\\?.*", "");
  }
}
