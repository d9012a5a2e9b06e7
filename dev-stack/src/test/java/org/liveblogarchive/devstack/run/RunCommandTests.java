package org.liveblogarchive.devstack.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.devstack.processes.PidFile;
import picocli.CommandLine;

class RunCommandTests {

  /** Whoever has to collect an ended process may take its time. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir Path state;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void helpNamesEveryCommandAndTheMainOptions() {
    assertThat(run("--help")).isZero();

    assertThat(out.toString())
        .contains("--detach", "--fresh", "--no-samples", "--servers", "--state", "--gateway-port")
        .contains("status", "stop");
  }

  @Test
  void unknownOptionsAreRefused() {
    assertThat(run("--fres")).isEqualTo(2);

    assertThat(err.toString()).contains("Unknown option: '--fres'").contains("--fresh");
  }

  @Test
  void aSecondRunIsRefused() throws IOException {
    Process first = new ProcessBuilder("sleep", "600").start();
    try {
      new PidFile(state.resolve("launcher.pid")).write(first.toHandle());

      assertThat(run("--state", state.toString())).isEqualTo(1);
      assertThat(err.toString()).contains("It runs already");
    } finally {
      first.destroyForcibly();
    }
  }

  @Test
  void aTakenPortIsRefusedBeforeAnythingStarts() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());

      assertThat(run("--state", state.toString(), "--elasticsearch-port", port)).isEqualTo(1);
      assertThat(err.toString()).contains("Port " + port + " is taken", "--elasticsearch-port");
      assertThat(state.resolve("data")).doesNotExist();
      assertThat(state.resolve("launcher.pid")).doesNotExist();
    }
  }

  @Test
  void statusSaysWithItsExitCodeThatNothingRuns() {
    assertThat(run("status", "--state", state.toString())).isEqualTo(3);
  }

  @Test
  void stopIsContentWhereNothingRuns() {
    assertThat(run("stop", "--state", state.toString())).isZero();
  }

  @Test
  void stopEndsTheLauncherAndWhatItLeft() throws IOException {
    Process launcher = new ProcessBuilder("sleep", "600").start();
    Process server = new ProcessBuilder("sleep", "600").start();
    new PidFile(state.resolve("launcher.pid")).write(launcher.toHandle());
    new PidFile(state.resolve("data/redis/server.pid")).write(server.toHandle());

    assertThat(run("stop", "--state", state.toString())).isZero();

    await().atMost(PATIENCE).until(() -> !launcher.isAlive());
    await().atMost(PATIENCE).until(() -> !server.isAlive());
    assertThat(state.resolve("launcher.pid")).doesNotExist();
  }

  private int run(String... arguments) {
    return new CommandLine(new RunCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
