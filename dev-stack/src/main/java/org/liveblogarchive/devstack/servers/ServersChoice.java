package org.liveblogarchive.devstack.servers;

import org.liveblogarchive.devstack.servers.containers.ContainerServers;
import org.liveblogarchive.devstack.servers.local.LocalServers;

/** Which servers to use: those of the system property {@code servers}. */
public final class ServersChoice {

  private ServersChoice() {}

  /**
   * Makes them out: {@code local}, {@code containers}, or {@code auto} for containers where an
   * engine answers and local servers elsewhere.
   *
   * @throws IllegalArgumentException when the property is none of these
   */
  public static Servers ofSystemProperty() {
    return named(System.getProperty("servers", "auto"));
  }

  /** Makes out a choice that was named some other way. */
  public static Servers named(String choice) {
    return switch (choice) {
      case "local" -> new LocalServers();
      case "containers" -> new ContainerServers();
      case "auto" -> ContainerServers.areAvailable() ? new ContainerServers() : new LocalServers();
      default ->
          throw new IllegalArgumentException(
              "servers is auto, local or containers, not '" + choice + "'");
    };
  }
}
