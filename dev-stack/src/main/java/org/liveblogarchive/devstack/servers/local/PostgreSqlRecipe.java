package org.liveblogarchive.devstack.servers.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.liveblogarchive.devstack.processes.Folders;
import org.liveblogarchive.devstack.processes.Signal;
import org.liveblogarchive.devstack.servers.PostgreSql;

/** PostgreSQL from the embedded binaries. */
final class PostgreSqlRecipe implements Recipe<PostgreSql> {

  private static final String USERNAME = "liveblog";
  private static final String PASSWORD = "liveblog";

  private final boolean durable;

  PostgreSqlRecipe(boolean durable) {
    this.durable = durable;
  }

  @Override
  public String name() {
    return "PostgreSQL";
  }

  @Override
  public Duration patience() {
    return Duration.ofMinutes(1);
  }

  /** The "fast" shutdown, which does not wait for clients to leave. */
  @Override
  public Signal ending() {
    return Signal.INTERRUPT;
  }

  /** Makes a new cluster beside its final place, so that a half-made one is never started. */
  @Override
  public void prepare(Path folder) throws IOException {
    Path data = Recipe.data(folder);
    if (Files.exists(data)) {
      return;
    }
    Path unfinished = folder.resolve("data.new");
    Folders.delete(unfinished);
    Files.createDirectories(folder);
    Path password = folder.resolve("password");
    Files.writeString(password, PASSWORD);
    run(
        folder,
        List.of(
            executable("initdb"),
            "--pgdata=" + unfinished,
            "--username=" + USERNAME,
            "--pwfile=" + password,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            // The same order of words on every machine, whatever locales it has.
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--locale=C",
            "--no-sync"));
    Files.move(unfinished, data);
  }

  private static void run(Path folder, List<String> command) throws IOException {
    Path log = folder.resolve("initdb.log");
    Process process =
        new ProcessBuilder(Unprivileged.command(command))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      if (process.waitFor() != 0) {
        throw new IOException("initdb failed:\n" + Files.readString(log));
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException("initdb was interrupted", e);
    }
  }

  @Override
  public List<String> command(Path folder, int port) {
    List<String> command =
        new ArrayList<>(
            List.of(
                executable("postgres"),
                "-D",
                Recipe.data(folder).toString(),
                "-p",
                String.valueOf(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                // Many application contexts, each with its pool, share one server in a test run.
                "-c",
                "max_connections=300"));
    if (!durable) {
      command.addAll(List.of("-c", "fsync=off"));
    }
    return command;
  }

  private static String executable(String name) {
    return PostgreSqlBinaries.home().resolve("bin").resolve(name).toString();
  }

  @Override
  public Map<String, String> environment(Path folder) {
    return Map.of();
  }

  @Override
  public PostgreSql address(int port) {
    return new PostgreSql("127.0.0.1", port, USERNAME, PASSWORD);
  }
}
