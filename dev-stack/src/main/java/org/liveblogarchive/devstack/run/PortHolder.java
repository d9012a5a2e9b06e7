package org.liveblogarchive.devstack.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds out which process listens on a port, where Linux tells. */
final class PortHolder {

  private static final Pattern COLUMNS = Pattern.compile("\\s+");
  private static final String LISTENING = "0A";

  private PortHolder() {}

  /** Returns the process's id and command. */
  static Optional<String> of(int port) {
    return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
        .flatMap(table -> sockets(Path.of(table), port))
        .flatMap(PortHolder::holder)
        .findFirst();
  }

  /** Returns the inodes of the sockets in a table of the kernel that listen on a port. */
  private static Stream<String> sockets(Path table, int port) {
    String ending = String.format(Locale.ROOT, ":%04X", port);
    try {
      return Files.readAllLines(table).stream()
          .map(line -> List.of(COLUMNS.split(line.strip())))
          .filter(columns -> columns.size() > 9)
          .filter(columns -> columns.get(1).endsWith(ending) && columns.get(3).equals(LISTENING))
          .map(columns -> columns.get(9));
    } catch (IOException e) {
      return Stream.empty();
    }
  }

  private static Stream<String> holder(String inode) {
    return ProcessHandle.allProcesses()
        .filter(process -> holds(process, "socket:[" + inode + "]"))
        .map(
            process ->
                "process %d (%s)"
                    .formatted(process.pid(), process.info().command().orElse("unknown")));
  }

  private static boolean holds(ProcessHandle process, String socket) {
    try (Stream<Path> open = Files.list(Path.of("/proc", String.valueOf(process.pid()), "fd"))) {
      return open.anyMatch(file -> leadsTo(file, socket));
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean leadsTo(Path link, String target) {
    try {
      return Files.readSymbolicLink(link).toString().equals(target);
    } catch (IOException e) {
      return false;
    }
  }
}
