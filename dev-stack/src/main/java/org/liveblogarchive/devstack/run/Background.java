package org.liveblogarchive.devstack.run;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.liveblogarchive.devstack.processes.Program;
import org.liveblogarchive.devstack.processes.RunningProgram;
import org.liveblogarchive.devstack.processes.Signal;
import org.liveblogarchive.devstack.processes.Waiting;

/**
 * The same command again, in a process of its own that goes on when this one ends.
 *
 * @param arguments for that process, without the wish to go to the background
 */
record Background(StateOption state, List<String> arguments) {

  private static final Duration PATIENCE = Duration.ofMinutes(15);
  private static final Duration STOP_PATIENCE = Duration.ofMinutes(3);

  /** Starts it, shows what it prints and returns when it is ready: 0, or 1 where it failed. */
  int start() {
    FollowedLog log = new FollowedLog(state.folder().resolve("logs").resolve("run.log"));
    log.begin();
    RunningProgram program = RunningProgram.start(program(log.file()));
    Thread interrupted =
        new Thread(() -> program.stop(Signal.TERMINATE, STOP_PATIENCE), "interrupted");
    Runtime.getRuntime().addShutdownHook(interrupted);
    Waiting.until(
        () -> {
          log.printNew();
          return state.isReady() || !program.isAlive();
        },
        PATIENCE);
    log.printNew();
    if (!state.isReady()) {
      return 1;
    }
    Runtime.getRuntime().removeShutdownHook(interrupted);
    return 0;
  }

  private Program program(Path log) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), RunCommand.class.getName()));
    command.addAll(arguments);
    return new Program(
        "./run in the background",
        command,
        Map.of(),
        Path.of("").toAbsolutePath(),
        log,
        state.launcher().path());
  }
}
