package org.liveblogarchive.devstack.servers.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.liveblogarchive.devstack.processes.Signal;
import org.liveblogarchive.devstack.servers.Address;

/**
 * What differs between the servers when they run as local processes. Each folder it is given is the
 * server's own; the data lies in {@code data} under it.
 */
interface Recipe<A extends Address> {

  /** What messages call the server. */
  String name();

  /** How long a start may take, also on a slow and busy machine. */
  Duration patience();

  /** The signal that ends it quickly and cleanly. */
  Signal ending();

  /** Lays out what the server needs to find, above all its data when it has none yet. */
  void prepare(Path folder) throws IOException;

  List<String> command(Path folder, int port);

  Map<String, String> environment(Path folder);

  A address(int port);

  static Path data(Path folder) {
    return folder.resolve("data");
  }
}
