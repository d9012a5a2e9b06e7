package org.liveblogarchive.devstack.servers;

import java.nio.file.Path;

/**
 * How to run one server.
 *
 * @param directory where it keeps its data, log and process id
 * @param port the port on 127.0.0.1, or 0 for any that is free
 * @param durable whether data must survive a crash of the machine; faster without
 */
public record ServerSettings(Path directory, int port, boolean durable) {

  /** A server whose data nobody will miss. */
  public static ServerSettings disposable(Path directory) {
    return new ServerSettings(directory, 0, false);
  }
}
