package org.liveblogarchive.devstack.servers.containers;

import org.liveblogarchive.devstack.servers.Address;
import org.testcontainers.containers.GenericContainer;

/** What differs between the servers when they run as containers. */
interface Image<A extends Address> {

  /** What messages call the server. */
  String name();

  /** A new container that was configured but not started. */
  GenericContainer<?> container();

  /** The port inside the container. */
  int port();

  /** The folder inside the container that holds the data. */
  String data();

  A address(String host, int port);
}
