package org.liveblogarchive.devstack.servers.sharing;

import java.nio.file.Path;
import org.liveblogarchive.devstack.servers.Address;
import org.liveblogarchive.devstack.servers.Server;
import org.liveblogarchive.devstack.servers.ServerKind;
import org.liveblogarchive.devstack.servers.ServerNotStarted;
import org.liveblogarchive.devstack.servers.ServerSettings;
import org.liveblogarchive.devstack.servers.ServersChoice;

/** A process that keeps one shared server running for as long as the owner of the run lives. */
final class Keeper {

  private Keeper() {}

  /**
   * Runs until the owner ends.
   *
   * @param arguments the kind of server, the folder for it, and the owner's id and start
   */
  public static void main(String[] arguments) {
    Place place = new Place(Path.of(arguments[1]));
    Owner owner = new Owner(Long.parseLong(arguments[2]), Long.parseLong(arguments[3]));
    ProcessHandle running = owner.process().orElse(null);
    if (running == null) {
      return;
    }
    try {
      Server<?> server = server(ServerKind.named(arguments[0]), place);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, place), "end"));
      // On its own, because the owner may end while the server is still starting.
      Thread.ofPlatform().name("owner").start(() -> exitAfter(running));
      place.publish(server.start().uri());
    } catch (ServerNotStarted e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static void exitAfter(ProcessHandle owner) {
    owner.onExit().join();
    System.exit(0);
  }

  private static <A extends Address> Server<A> server(ServerKind<A> kind, Place place) {
    return kind.form()
        .apply(ServersChoice.ofSystemProperty(), ServerSettings.disposable(place.folder()));
  }

  private static void end(Server<?> server, Place place) {
    place.withdraw();
    server.close();
    server.erase();
    place.keeper().delete();
  }
}
