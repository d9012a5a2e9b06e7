package org.liveblogarchive.cli.terminal;

import java.io.IOException;

/** Standard output does not take what is written to it. */
public final class OutputFailed extends RuntimeException {

  private final boolean readerGone;

  OutputFailed(IOException cause) {
    super("Standard output could not be written: " + cause.getMessage(), cause);
    this.readerGone = String.valueOf(cause.getMessage()).contains("Broken pipe");
  }

  /** Whether the program that read it just had enough, as {@code head} has. */
  public boolean isReaderGone() {
    return readerGone;
  }
}
