package org.liveblogarchive.gateway.stream;

/** The live blog has ended, and whoever asked knows everything. */
class LiveBlogEnded extends RuntimeException {

  LiveBlogEnded() {
    super("The live blog has ended");
  }

  /** Leaves the stack trace out: this is an answer, not a failure. */
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
