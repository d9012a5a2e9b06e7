package org.liveblogarchive.devstack.servers;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A server could not be started. The message says why, with the end of the server's log. */
public final class ServerNotStarted extends RuntimeException {

  private ServerNotStarted(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  public static ServerNotStarted portTaken(String server, int port) {
    return new ServerNotStarted("%s cannot start: port %d is taken".formatted(server, port), null);
  }

  public static ServerNotStarted ended(String server, String lastWords) {
    return new ServerNotStarted(
        "%s ended while it was starting. It last said:\n%s".formatted(server, lastWords), null);
  }

  public static ServerNotStarted silent(String server, Duration patience, String lastWords) {
    return new ServerNotStarted(
        "%s did not answer within %d s. It last said:\n%s"
            .formatted(server, patience.toSeconds(), lastWords),
        null);
  }

  public static ServerNotStarted because(String server, String reason, Throwable cause) {
    return new ServerNotStarted("%s cannot start: %s".formatted(server, reason), cause);
  }
}
