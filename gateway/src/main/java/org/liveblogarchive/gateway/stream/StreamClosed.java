package org.liveblogarchive.gateway.stream;

/** A reader came just after the last one had left; the stream has to be opened anew. */
class StreamClosed extends RuntimeException {

  StreamClosed() {
    super("The stream has just been closed");
  }

  /** Leaves the stack trace out: nobody ever sees it. */
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
