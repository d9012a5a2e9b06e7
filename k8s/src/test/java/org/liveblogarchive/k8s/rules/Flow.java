package org.liveblogarchive.k8s.rules;

/**
 * Somebody may open connections to somebody.
 *
 * @param from a workload, {@code anyone}, or {@code namespace x}
 * @param to a workload, {@code anyone}, {@code namespace x}, {@code the internet} or a range of
 *     addresses
 * @param port the port, 0 for all
 */
record Flow(String from, String to, int port) {

  static final String ANYONE = "anyone";
  static final String INTERNET = "the internet";

  @Override
  public String toString() {
    return "%s → %s:%d".formatted(from, to, port);
  }
}
