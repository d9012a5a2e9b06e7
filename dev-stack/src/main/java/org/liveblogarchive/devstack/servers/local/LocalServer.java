package org.liveblogarchive.devstack.servers.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.devstack.processes.Folders;
import org.liveblogarchive.devstack.processes.Ports;
import org.liveblogarchive.devstack.processes.Program;
import org.liveblogarchive.devstack.processes.RunningProgram;
import org.liveblogarchive.devstack.processes.Waiting;
import org.liveblogarchive.devstack.servers.Address;
import org.liveblogarchive.devstack.servers.Server;
import org.liveblogarchive.devstack.servers.ServerNotStarted;
import org.liveblogarchive.devstack.servers.ServerSettings;

/** The life of a server that runs as a local process. */
final class LocalServer<A extends Address> implements Server<A> {

  private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);

  private final Recipe<A> recipe;
  private final Path folder;

  /** The given port; where any would do, the one chosen at the first start, kept afterwards. */
  private int port;

  private @Nullable RunningProgram running;
  private boolean closed;

  LocalServer(Recipe<A> recipe, ServerSettings settings) {
    this.recipe = recipe;
    this.folder = settings.directory().toAbsolutePath();
    this.port = settings.port();
  }

  @Override
  public A start() {
    RunningProgram program = launched();
    A address = recipe.address(port);
    boolean settled =
        Waiting.until(() -> !program.isAlive() || address.answers(), recipe.patience());
    if (settled && program.isAlive()) {
      return address;
    }
    String lastWords = program.lastWords();
    stop();
    throw settled
        ? ServerNotStarted.ended(recipe.name(), lastWords)
        : ServerNotStarted.silent(recipe.name(), recipe.patience(), lastWords);
  }

  // Starting and stopping exclude each other, so that a stop from a shutdown hook leaves nothing.
  private synchronized RunningProgram launched() {
    if (closed) {
      throw new IllegalStateException(recipe.name() + " was closed");
    }
    if (running != null) {
      throw new IllegalStateException(recipe.name() + " runs already");
    }
    if (port == 0) {
      port = Ports.free();
    } else if (!Ports.isFree(port)) {
      throw ServerNotStarted.portTaken(recipe.name(), port);
    }
    try {
      recipe.prepare(folder);
      running = RunningProgram.start(program());
      return running;
    } catch (IOException | UncheckedIOException e) {
      throw ServerNotStarted.because(recipe.name(), String.valueOf(e.getMessage()), e);
    }
  }

  private Program program() throws IOException {
    return new Program(
        recipe.name(),
        Unprivileged.command(recipe.command(folder, port)),
        recipe.environment(folder),
        folder,
        folder.resolve("server.log"),
        folder.resolve("server.pid"));
  }

  @Override
  public synchronized void stop() {
    if (running != null) {
      running.stop(recipe.ending(), STOP_PATIENCE);
      running = null;
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    stop();
  }

  @Override
  public void erase() {
    Folders.delete(Recipe.data(folder));
  }
}
