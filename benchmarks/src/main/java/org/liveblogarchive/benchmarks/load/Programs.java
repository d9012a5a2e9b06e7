package org.liveblogarchive.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Programs that may or may not be installed. */
public final class Programs {

  private static final Pattern SEPARATOR = Pattern.compile(Pattern.quote(File.pathSeparator));

  private Programs() {}

  /** Looks for a program where the shell would, and where administrators' programs are. */
  public static Optional<Path> find(String name) {
    String path = System.getenv("PATH");
    return Stream.concat(
            path == null ? Stream.empty() : SEPARATOR.splitAsStream(path),
            Stream.of("/usr/sbin", "/usr/local/sbin"))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Runs a program to its end and returns what it printed on either of its outputs. */
  public static String output(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      process.waitFor();
      return output;
    } catch (IOException e) {
      throw LoadFailed.because(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw LoadFailed.because(e);
    }
  }
}
