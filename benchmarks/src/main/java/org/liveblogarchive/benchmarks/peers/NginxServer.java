package org.liveblogarchive.benchmarks.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liveblogarchive.benchmarks.load.Programs;
import org.liveblogarchive.benchmarks.system.NotMeasurable;
import org.liveblogarchive.devstack.processes.Ports;
import org.liveblogarchive.devstack.processes.Program;
import org.liveblogarchive.devstack.processes.RunningProgram;
import org.liveblogarchive.devstack.processes.Signal;
import org.liveblogarchive.devstack.processes.Waiting;

/** An nginx of our own: it reads no configuration but the given, and listens on 127.0.0.1 only. */
final class NginxServer implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final URI address;
  private final RunningProgram program;

  private NginxServer(URI address, RunningProgram program) {
    this.address = address;
    this.program = program;
  }

  static Optional<Path> installed() {
    return Programs.find("nginx");
  }

  /**
   * Starts it and waits until it listens.
   *
   * @param folder for its files; nothing else lies in it
   * @param main lines for the outermost part of the configuration
   * @param servers lines for the http part, in which {@code PORT} stands for its port
   * @throws NotMeasurable when it is not installed or does not start
   */
  static NginxServer start(Path folder, String main, String servers) {
    Path executable =
        installed().orElseThrow(() -> NotMeasurable.because("nginx is not installed"));
    int port = Ports.free();
    Path home = folder.toAbsolutePath();
    Path configuration = home.resolve("nginx.conf");
    String own = servers.replace("PORT", String.valueOf(port));
    write(configuration, configuration(user() + main, home, own));
    List<String> command =
        List.of(
            executable.toString(),
            "-p",
            home.toString(),
            "-c",
            configuration.toString(),
            "-e",
            "stderr",
            "-g",
            "daemon off;");
    RunningProgram program =
        RunningProgram.start(
            new Program(
                "nginx",
                command,
                Map.of(),
                home,
                home.resolve("server.log"),
                // Under this name the next run finds and ends what a killed one has left.
                home.resolve("server.pid")));
    NginxServer server = new NginxServer(URI.create("http://127.0.0.1:" + port), program);
    boolean settled = Waiting.until(() -> !program.isAlive() || !Ports.isFree(port), PATIENCE);
    if (!settled || !program.isAlive()) {
      server.close();
      throw NotMeasurable.because("nginx did not start: " + program.lastWords());
    }
    return server;
  }

  /** What all of them have in common: no logs, all files at home, connections kept alive. */
  private static String configuration(String main, Path home, String servers) {
    return """
    %1$s
    worker_processes auto;
    pid %2$s/nginx.pid;
    error_log stderr error;
    events {
      worker_connections 16384;
    }
    http {
      access_log off;
      sendfile on;
      tcp_nopush on;
      open_file_cache max=100;
      keepalive_requests 1000000000;
      default_type application/json;
      client_body_temp_path %2$s/client;
      proxy_temp_path %2$s/proxy;
      fastcgi_temp_path %2$s/fastcgi;
      uwsgi_temp_path %2$s/uwsgi;
      scgi_temp_path %2$s/scgi;
    %3$s
    }
    """
        .formatted(main, home, servers);
  }

  /** Its workers give up root otherwise, and could not read the files of whoever runs this. */
  private static String user() {
    return "root".equals(System.getProperty("user.name")) ? "user root;\n" : "";
  }

  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI address() {
    return address;
  }

  ProcessHandle process() {
    return program.handle();
  }

  @Override
  public void close() {
    program.stop(Signal.TERMINATE, PATIENCE);
  }
}
