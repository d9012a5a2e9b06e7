package org.liveblogarchive.devstack.services;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.devstack.processes.HttpProbe;
import org.liveblogarchive.devstack.processes.Program;
import org.liveblogarchive.devstack.processes.RunningProgram;
import org.liveblogarchive.devstack.processes.Signal;
import org.liveblogarchive.devstack.processes.Waiting;

/** One of the three services as a process of this machine. */
public final class Service implements AutoCloseable {

  private static final Duration START_PATIENCE = Duration.ofMinutes(3);

  /** Longer than the services take to drain requests, and to write a start-up cache. */
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(90);

  private final String name;
  private final Application application;
  private final URI health;
  private final URI address;
  private final Map<String, String> environment;
  private final Path folder;
  private final Path log;
  private final boolean train;
  private @Nullable RunningProgram running;
  private boolean closed;

  Service(
      String name,
      Application application,
      int port,
      int managementPort,
      Map<String, String> environment,
      StackSettings settings) {
    this.name = name;
    this.folder = settings.service(name).toAbsolutePath();
    this.application = application;
    this.address = URI.create("http://127.0.0.1:" + port);
    this.health =
        URI.create("http://127.0.0.1:%d/actuator/health/readiness".formatted(managementPort));
    this.environment = new HashMap<>(environment);
    this.environment.put("SERVER_PORT", String.valueOf(port));
    this.environment.put("MANAGEMENT_SERVER_PORT", String.valueOf(managementPort));
    this.log = settings.log(name).toAbsolutePath();
    this.train = settings.train();
  }

  /** What messages and folders call it. */
  public String name() {
    return name;
  }

  /** Where it answers. */
  public URI address() {
    return address;
  }

  /** The file it logs to. */
  public Path log() {
    return log;
  }

  /**
   * Starts it and waits until it is ready.
   *
   * @throws ServiceNotStarted when it does not become ready; nothing of it is left running then
   */
  public void start() {
    RunningProgram program = launched();
    boolean settled = Waiting.until(() -> !program.isAlive() || isReady(), START_PATIENCE);
    if (settled && program.isAlive()) {
      return;
    }
    String lastWords = program.lastWords();
    kill();
    throw ServiceNotStarted.with(name, log, lastWords);
  }

  // Starting and stopping exclude each other, so that a stop from a shutdown hook leaves nothing.
  private synchronized RunningProgram launched() {
    if (closed) {
      throw new IllegalStateException(name + " was closed");
    }
    if (running != null) {
      throw new IllegalStateException(name + " runs already");
    }
    application.prepare();
    RunningProgram program =
        RunningProgram.start(
            new Program(
                name,
                application.command(train),
                environment,
                folder,
                log,
                folder.resolve("service.pid")));
    running = program;
    return program;
  }

  /** Ends it cleanly and waits until it is gone. Harmless when it does not run. */
  public synchronized void stop() {
    if (running != null) {
      boolean clean = running.stop(Signal.TERMINATE, STOP_PATIENCE);
      running = null;
      if (clean) {
        application.keepCache();
      }
    }
  }

  /** Kills it, like {@code kill -9}. Harmless when it does not run. */
  public synchronized void kill() {
    if (running != null) {
      running.kill();
      running = null;
    }
  }

  /** Ends it cleanly and starts it again. */
  public void restart() {
    stop();
    start();
  }

  /** Whether it says that it takes requests. */
  public boolean isReady() {
    return HttpProbe.isOk(health);
  }

  /** Ends it for good: it cannot be started again, not even by a start that is under way. */
  @Override
  public synchronized void close() {
    closed = true;
    stop();
  }
}
