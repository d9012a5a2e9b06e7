package org.liveblogarchive.benchmarks.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Counts the connections that a server holds, where Linux tells. */
public final class Connections {

  private static final Pattern COLUMNS = Pattern.compile("\\s+");
  private static final String ESTABLISHED = "01";
  private static final int LOCAL = 1;
  private static final int STATE = 3;

  private Connections() {}

  /** How many connections to a port are open. */
  public static long to(int port) {
    String ending = String.format(Locale.ROOT, ":%04X", port);
    return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
        .flatMap(table -> lines(Path.of(table)).stream())
        .map(line -> List.of(COLUMNS.split(line.strip(), -1)))
        .filter(columns -> columns.get(LOCAL).endsWith(ending))
        .filter(columns -> columns.get(STATE).equals(ESTABLISHED))
        .count();
  }

  private static List<String> lines(Path table) {
    try {
      return Files.readAllLines(table);
    } catch (IOException e) {
      return List.of();
    }
  }
}
