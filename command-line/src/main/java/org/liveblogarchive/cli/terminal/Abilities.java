package org.liveblogarchive.cli.terminal;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What standard output and standard error can show.
 *
 * @param outTerminal whether standard output is a terminal
 * @param errTerminal whether standard error is a terminal
 * @param colour whether a terminal may be coloured
 * @param quiet whether messages that are no complaints are left out
 * @param columns how wide the terminal is
 */
public record Abilities(
    boolean outTerminal, boolean errTerminal, boolean colour, boolean quiet, int columns) {

  private static final int USUAL_COLUMNS = 80;
  private static final int FEWEST_COLUMNS = 40;
  private static final int MOST_COLUMNS = 500;

  /** Finds out about this process's own streams. */
  public static Abilities ofProcess(
      Map<String, String> environment, boolean noColour, boolean quiet) {
    boolean colour =
        !noColour
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb");
    return new Abilities(
        isTerminal("stdout", 1), isTerminal("stderr", 2), colour, quiet, columns(environment));
  }

  boolean colourOut() {
    return outTerminal && colour;
  }

  boolean colourErr() {
    return errTerminal && colour;
  }

  /** The launcher knows from the shell; without it the kernel tells, where it is Linux. */
  private static boolean isTerminal(String stream, int descriptor) {
    String told = System.getProperty("liveblog." + stream);
    if (told != null) {
      return told.equals("terminal");
    }
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | RuntimeException unknown) {
      return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    }
  }

  private static int columns(Map<String, String> environment) {
    try {
      int told = Integer.parseInt(environment.getOrDefault("COLUMNS", ""));
      return Math.clamp(told, FEWEST_COLUMNS, MOST_COLUMNS);
    } catch (NumberFormatException unknown) {
      return USUAL_COLUMNS;
    }
  }
}
