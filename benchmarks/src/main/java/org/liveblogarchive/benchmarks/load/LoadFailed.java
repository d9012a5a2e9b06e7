package org.liveblogarchive.benchmarks.load;

/** A load could not be made to its end. */
public final class LoadFailed extends RuntimeException {

  private LoadFailed(String message, Throwable cause) {
    super(message, cause);
  }

  static LoadFailed because(Throwable cause) {
    return new LoadFailed("the load could not be made: " + cause, cause);
  }
}
