package org.liveblogarchive.benchmarks.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.liveblogarchive.benchmarks.http.Request;

/** The load generator wrk, which costs next to nothing beside what it measures. */
record Wrk(Path program) implements ReadLoad {

  private static final int THREADS = 2;

  static Optional<Path> installed() {
    return Programs.find("wrk");
  }

  @Override
  public String name() {
    return "wrk";
  }

  @Override
  public LoadResult run(
      URI server, Request request, List<String> keys, int wanted, int connections, Duration time) {
    Path script = script();
    try {
      String output = Programs.output(command(server, request, keys, connections, time, script));
      return WrkOutput.parse(output);
    } finally {
      delete(script);
    }
  }

  private List<String> command(
      URI server, Request request, List<String> keys, int connections, Duration time, Path script) {
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "-t" + THREADS,
                "-c" + connections,
                "-d" + Math.max(1, time.toSeconds()) + "s",
                "--latency",
                "--timeout",
                "10s",
                "-s",
                script.toString()));
    request.headers().forEach((name, value) -> command.addAll(List.of("-H", name + ": " + value)));
    command.addAll(List.of(server.resolve(request.target()).toString(), "--"));
    command.addAll(keys);
    return command;
  }

  private static Path script() {
    try (InputStream lua =
        Objects.requireNonNull(Wrk.class.getResourceAsStream("a-key-for-each-thread.lua"))) {
      Path file = Files.createTempFile("a-key-for-each-thread", ".lua");
      Files.copy(lua, file, StandardCopyOption.REPLACE_EXISTING);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path script) {
    try {
      Files.deleteIfExists(script);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
