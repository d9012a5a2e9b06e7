package org.liveblogarchive.devstack.servers.local;

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

  static List<String> command(List<String> command) {
    return ROOT ? Stream.concat(NAMESPACE.stream(), command.stream()).toList() : command;
  }
}
