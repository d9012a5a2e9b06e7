package org.liveblogarchive.gateway.fallback;

/** A service's own failure page, which is no problem document and not meant for callers. */
class UnusableAnswer extends RuntimeException {

  UnusableAnswer() {
    super("A service failed without saying why");
  }

  /** Leaves the stack trace out: it would only show the gateway, and the fault is not here. */
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
