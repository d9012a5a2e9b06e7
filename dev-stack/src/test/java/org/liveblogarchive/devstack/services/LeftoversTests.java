package org.liveblogarchive.devstack.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.devstack.processes.PidFile;

class LeftoversTests {

  /** Whoever has to collect an ended process may take its time. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir Path state;
  private final List<Process> started = new ArrayList<>();

  @AfterEach
  void leaveNothingRunning() {
    started.forEach(Process::destroyForcibly);
  }

  @Test
  void endsTheServicesAndServersThatAStackLeft() throws IOException {
    Process service = running("services/gateway/service.pid");
    Process server = running("data/redis/server.pid");

    int ended = Leftovers.endIn(state);

    assertThat(ended).isEqualTo(2);
    await().atMost(PATIENCE).until(() -> !service.isAlive());
    await().atMost(PATIENCE).until(() -> !server.isAlive());
  }

  @Test
  void leavesOtherProcessesAlone() throws IOException {
    Process other = running("launcher.pid");

    assertThat(Leftovers.endIn(state)).isZero();
    assertThat(other.isAlive()).isTrue();
  }

  @Test
  void findsNothingWhereNothingEverRan() {
    assertThat(Leftovers.endIn(state.resolve("missing"))).isZero();
  }

  private Process running(String pidFile) throws IOException {
    Process process = new ProcessBuilder("sleep", "600").start();
    started.add(process);
    new PidFile(state.resolve(pidFile)).write(process.toHandle());
    return process;
  }
}
