package org.liveblogarchive.devstack.servers.sharing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liveblogarchive.devstack.processes.Ending;
import org.liveblogarchive.devstack.processes.FileLocked;
import org.liveblogarchive.devstack.processes.Program;
import org.liveblogarchive.devstack.processes.RunningProgram;
import org.liveblogarchive.devstack.processes.Signal;
import org.liveblogarchive.devstack.processes.Waiting;
import org.liveblogarchive.devstack.servers.Address;
import org.liveblogarchive.devstack.servers.ServerKind;
import org.liveblogarchive.devstack.servers.ServerNotStarted;

/**
 * One server that all JVMs of a test run share. Whoever needs it first starts its keeper.
 *
 * @param <A> the address it is reached at
 */
public final class SharedServer<A extends Address> {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final ServerKind<A> kind;
  private final String choice;
  private final Owner owner;
  private final Place place;

  SharedServer(ServerKind<A> kind, String choice, Owner owner, Path runs) {
    this.kind = kind;
    this.choice = choice;
    this.owner = owner;
    this.place = new Place(runs.resolve(owner.folderName()).resolve(kind.name()));
  }

  /** The server of the test run that this process belongs to. */
  public static <A extends Address> SharedServer<A> of(ServerKind<A> kind, Path runs) {
    Leftovers.endIn(runs);
    return new SharedServer<>(kind, System.getProperty("servers", "auto"), Owner.ofThisRun(), runs);
  }

  /**
   * Its address, at once where it runs already.
   *
   * @throws ServerNotStarted with the end of the server's log
   */
  public A address() {
    return FileLocked.by(place.lock(), () -> running().orElseGet(this::started));
  }

  private Optional<A> running() {
    return place
        .keeper()
        .process()
        .flatMap(keeper -> place.address())
        .map(kind.address())
        .filter(Address::answers);
  }

  private A started() {
    place.withdraw();
    place.server().process().ifPresent(Ending::force);
    RunningProgram keeper = RunningProgram.start(keeper());
    boolean settled =
        Waiting.until(() -> !keeper.isAlive() || place.address().isPresent(), PATIENCE);
    Optional<A> address = place.address().map(kind.address());
    if (keeper.isAlive() && address.isPresent()) {
      return address.get();
    }
    String lastWords = keeper.lastWords();
    keeper.stop(Signal.TERMINATE, Duration.ofSeconds(30));
    throw settled
        ? ServerNotStarted.ended("The keeper of " + kind.name(), lastWords)
        : ServerNotStarted.silent("The keeper of " + kind.name(), PATIENCE, lastWords);
  }

  private Program keeper() {
    return new Program(
        "the keeper of " + kind.name(),
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx128m",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-Dservers=" + choice,
            "-cp",
            System.getProperty("java.class.path"),
            Keeper.class.getName(),
            kind.name(),
            place.folder().toString(),
            String.valueOf(owner.pid()),
            String.valueOf(owner.start())),
        Map.of(),
        // Where this process is, because its class path may be relative.
        Path.of("").toAbsolutePath(),
        place.keeperLog(),
        place.keeper().path());
  }
}
