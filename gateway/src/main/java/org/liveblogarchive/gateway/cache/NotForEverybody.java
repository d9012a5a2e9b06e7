package org.liveblogarchive.gateway.cache;

/** An answer that each caller has to fetch for itself: its service says so, or it is too large. */
class NotForEverybody extends RuntimeException {

  NotForEverybody() {
    super("Not for everybody");
  }

  /** Leaves the stack trace out: this is a way to go on, not a failure. */
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
