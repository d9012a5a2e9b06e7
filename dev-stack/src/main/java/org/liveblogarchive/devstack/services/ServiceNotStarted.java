package org.liveblogarchive.devstack.services;

import java.nio.file.Path;

/** A service did not become ready. The message says why, with the end of its log. */
public final class ServiceNotStarted extends RuntimeException {

  private ServiceNotStarted(String message) {
    super(message);
  }

  static ServiceNotStarted with(String name, Path log, String lastWords) {
    return new ServiceNotStarted(
        "%s did not become ready. The end of %s:%n%s".formatted(name, log, lastWords));
  }
}
