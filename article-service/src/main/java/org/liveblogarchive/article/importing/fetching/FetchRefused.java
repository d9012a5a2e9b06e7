package org.liveblogarchive.article.importing.fetching;

import org.liveblogarchive.article.problem.Problem;
import org.springframework.http.HttpStatus;

/** This archive may not fetch a page from there. */
final class FetchRefused extends Problem {

  private FetchRefused(String type, String title, String detail) {
    super(HttpStatus.FORBIDDEN, type, title, detail);
  }

  static FetchRefused everything() {
    return new FetchRefused(
        "fetching-not-allowed",
        "Fetching not allowed",
        "This archive imports nothing from the web: its operators have allowed no host.");
  }

  static FetchRefused host(String host) {
    return new FetchRefused(
        "host-not-allowed",
        "Host not allowed",
        "The host '%s' is not among those that this archive imports from.".formatted(host));
  }

  static FetchRefused port(String host, int port) {
    return new FetchRefused(
        "host-not-allowed",
        "Host not allowed",
        "Port %d of the host '%s' is not among those that this archive imports from."
            .formatted(port, host));
  }

  /** The address itself is not told: it would map the network that the archive stands in. */
  static FetchRefused address(String host) {
    return new FetchRefused(
        "address-not-allowed",
        "Address not allowed",
        "The host '%s' has an address that is not public.".formatted(host));
  }
}
