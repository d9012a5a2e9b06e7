package org.liveblogarchive.gateway.access;

/** A keys file that cannot be read as one. Says which line, never what is in it. */
class MalformedKeys extends RuntimeException {

  private MalformedKeys(String message) {
    super(message);
  }

  static MalformedKeys inLine(int number, String reason) {
    return new MalformedKeys("line %d: %s".formatted(number, reason));
  }
}
