package org.liveblogarchive.devstack.servers.local;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs programs that refuse to be root. Root runs them in a user namespace in which it has another
 * number; files keep their owner.
 */
final class Unprivileged {

  private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

  // Mapped by numbers: without them the namespace's user is "nobody", whom the attach mechanism of
  // Elasticsearch's JVM does not trust.
  private static final List<String> NAMESPACE =
      List.of("unshare", "-U", "--map-user=1000", "--map-group=1000");

  private Unprivileged() {}

  /**
   * Wraps a command where that is needed.
   *
   * @throws IOException where root may not make a namespace, as in most containers
   */
  static List<String> command(List<String> command) throws IOException {
    if (!ROOT) {
      return command;
    }
    if (!isPossible()) {
      throw new IOException(
          "it refuses to run as root, and root may make no user namespace here (unshare failed);"
              + " be an ordinary user, or use containers (-Dservers=containers)");
    }
    return Stream.concat(NAMESPACE.stream(), command.stream()).toList();
  }

  private static boolean isPossible() {
    try {
      return new ProcessBuilder(Stream.concat(NAMESPACE.stream(), Stream.of("true")).toList())
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
