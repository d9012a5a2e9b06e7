package org.liveblogarchive.devstack.servers.sharing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.liveblogarchive.devstack.processes.Ending;
import org.liveblogarchive.devstack.processes.FileLocked;
import org.liveblogarchive.devstack.processes.Folders;

/** What test runs left that are over: logs, and servers whose keeper was killed. */
final class Leftovers {

  private Leftovers() {}

  /** Ends those servers and deletes the folders. A keeper that is still at it is left alone. */
  static void endIn(Path runs) {
    FileLocked.by(
        runs.resolve("leftovers.lock"),
        () -> {
          children(runs).stream().filter(Leftovers::isOver).forEach(Leftovers::end);
          return true;
        });
  }

  private static boolean isOver(Path run) {
    return Owner.ofFolder(run).filter(owner -> owner.process().isEmpty()).isPresent()
        && children(run).stream()
            .noneMatch(server -> new Place(server).keeper().process().isPresent());
  }

  private static void end(Path run) {
    for (Path server : children(run)) {
      new Place(server).server().process().ifPresent(Ending::force);
    }
    Folders.delete(run);
  }

  private static List<Path> children(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isDirectory).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
