package org.liveblogarchive.cli.session;

/** The command was not given as it has to be; the message is a whole sentence. */
public final class WrongUsage extends RuntimeException {

  public WrongUsage(String message) {
    super(message);
  }
}
