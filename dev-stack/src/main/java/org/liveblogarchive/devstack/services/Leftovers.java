package org.liveblogarchive.devstack.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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

  /**
   * Ends those that a folder names: first the services, then the servers that they use.
   *
   * @return how many there were
   */
  static int endIn(Path state) {
    if (!Files.isDirectory(state)) {
      return 0;
    }
    int services = end(state, "service.pid", Signal.TERMINATE);
    // PostgreSQL waits for its clients when it is asked with the other signal.
    return services + end(state, "server.pid", Signal.INTERRUPT);
  }

  private static int end(Path state, String name, Signal signal) {
    try (Stream<Path> files = Files.walk(state, DEPTH)) {
      List<ProcessHandle> left =
          files
              .filter(file -> file.endsWith(name))
              .flatMap(file -> new PidFile(file).process().stream())
              .toList();
      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        left.forEach(process -> threads.execute(() -> Ending.ask(process, signal, PATIENCE)));
      }
      return left.size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
