package org.liveblogarchive.devstack.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class RunningProgramTests {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  @TempDir Path folder;
  private Optional<RunningProgram> running = Optional.empty();

  @AfterEach
  void leaveNothingRunning() {
    running.ifPresent(RunningProgram::kill);
  }

  @Test
  void logsWhatTheProgramSays() {
    RunningProgram program = start("echo out; echo err >&2; echo $GREETING");

    await().until(() -> !program.isAlive());
    assertThat(program.lastWords()).isEqualTo("out\nerr\nhello");
  }

  @Test
  void keepsTheProcessIdInAFileWhileItRuns() {
    RunningProgram program = start("sleep 60");
    PidFile file = new PidFile(folder.resolve("program.pid"));
    assertThat(file.process()).contains(program.handle());

    program.stop(Signal.TERMINATE, PATIENCE);

    assertThat(file.path()).doesNotExist();
    assertThat(program.isAlive()).isFalse();
  }

  @Test
  void asksWithTheSignalThatIsGiven() {
    RunningProgram program =
        start("trap 'echo interrupted; exit' INT; echo ready; while :; do sleep 0.1; done");
    await().until(() -> program.lastWords().equals("ready"));

    program.stop(Signal.INTERRUPT, PATIENCE);

    assertThat(program.lastWords()).isEqualTo("ready\ninterrupted");
  }

  @Test
  void killsAProgramThatDoesNotEndWhenAsked() {
    RunningProgram program = start("trap '' TERM; echo ready; while :; do sleep 0.1; done");
    await().until(() -> program.lastWords().equals("ready"));

    program.stop(Signal.TERMINATE, Duration.ofMillis(300));

    assertThat(program.isAlive()).isFalse();
  }

  @Test
  void endsTheChildrenOfAProgramThatIsKilled() {
    RunningProgram program = start("sleep 60 & echo $!; wait");
    await().until(() -> program.lastWords().matches("\\d+"));
    ProcessHandle child = ProcessHandle.of(Long.parseLong(program.lastWords())).orElseThrow();

    program.kill();

    await().until(() -> !child.isAlive());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void runsTheProgramInASessionOfItsOwn() {
    RunningProgram program = start("ps -o sid= -p $$ | tr -d ' '; echo $$");

    await().until(() -> !program.isAlive());
    assertThat(program.lastWords().lines().distinct()).hasSize(1);
  }

  private RunningProgram start(String script) {
    RunningProgram program =
        RunningProgram.start(
            new Program(
                "script",
                List.of("sh", "-c", script),
                Map.of("GREETING", "hello"),
                folder,
                folder.resolve("program.log"),
                folder.resolve("program.pid")));
    running = Optional.of(program);
    return program;
  }
}
