package org.liveblogarchive.devstack.servers;

import org.liveblogarchive.devstack.servers.local.LocalServers;

/** Which servers to use. */
public final class ServersChoice {

  private ServersChoice() {}

  public static Servers ofSystemProperty() {
    return new LocalServers();
  }
}
