package org.liveblogarchive.devstack.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.liveblogarchive.devstack.processes.Ending;
import org.liveblogarchive.devstack.processes.PidFile;
import org.liveblogarchive.devstack.processes.Signal;

/** The processes of a stack whose own process was killed. */
final class Leftovers {

  /** As deep as in {@code data/postgresql/server.pid}. */
  private static final int DEPTH = 3;

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private Leftovers() {}

  /** Ends those that a folder names: first the services, then the servers that they use. */
  static void endIn(Path state) {
    end(state, "service.pid", Signal.TERMINATE);
    // PostgreSQL waits for its clients when it is asked with the other signal.
    end(state, "server.pid", Signal.INTERRUPT);
  }

  private static void end(Path state, String name, Signal signal) {
    if (!Files.isDirectory(state)) {
      return;
    }
    try (Stream<Path> files = Files.walk(state, DEPTH)) {
      files
          .filter(file -> file.endsWith(name))
          .map(PidFile::new)
          .forEach(
              file -> {
                file.process().ifPresent(process -> Ending.ask(process, signal, PATIENCE));
                file.delete();
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
