package org.liveblogarchive.devstack.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.liveblogarchive.devstack.processes.FileLocked;
import org.liveblogarchive.devstack.servers.ServersChoice;
import org.liveblogarchive.devstack.services.Stack;
import org.liveblogarchive.devstack.services.StackPorts;
import org.liveblogarchive.devstack.services.StackSettings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts everything on this machine, and stops it on Ctrl-C. */
@Command(
    name = "./run",
    mixinStandardHelpOptions = true,
    version = "0.1.0",
    description = {
      "Builds what is stale, starts the real servers and the three services on this machine,"
          + " imports the sample live blogs, and runs until Ctrl-C. The data is kept."
    },
    subcommands = {StatusCommand.class, StopCommand.class},
    sortOptions = false,
    usageHelpAutoWidth = true)
public final class RunCommand implements Callable<Integer> {

  private static final String DETACH = "--detach";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = DETACH,
      description = "Return when everything is ready, and go on in the background.")
  private boolean detach;

  @Option(names = "--fresh", description = "Drop the data of earlier runs first.")
  private boolean fresh;

  @Option(names = "--no-samples", description = "Do not import the sample live blogs.")
  private boolean noSamples;

  @Option(
      names = "--servers",
      paramLabel = "KIND",
      defaultValue = "${env:LIVEBLOG_SERVERS:-auto}",
      description =
          "local, containers, or auto for containers where an engine answers (default: auto, or"
              + " LIVEBLOG_SERVERS).")
  private String servers = "auto";

  private volatile boolean ending;

  @Mixin private StateOption state = new StateOption();
  @Mixin private PortOptions ports = new PortOptions();

  /** Runs the command and exits with 0, 1 for a failure, or 2 for wrong options. */
  public static void main(String[] arguments) {
    System.exit(
        new CommandLine(new RunCommand())
            .setExecutionExceptionHandler(
                (failure, command, result) -> {
                  command.getErr().println(failure.getMessage());
                  return 1;
                })
            .execute(arguments));
  }

  @Override
  public Integer call() {
    if (state.isOthers()) {
      return refused(List.of("It runs already: ./run status shows where, ./run stop ends it."));
    }
    return detach ? new Background(state, argumentsOfTheBackground()).start() : run();
  }

  private List<String> argumentsOfTheBackground() {
    List<String> arguments = new ArrayList<>(spec.commandLine().getParseResult().originalArgs());
    arguments.remove(DETACH);
    return arguments;
  }

  private int run() {
    StackPorts chosen = ports.chosen();
    List<String> problems =
        FileLocked.by(
            state.lock(),
            () -> {
              if (state.isOthers()) {
                return List.of("It is being started by another ./run.");
              }
              if (state.endLeftovers() > 0) {
                System.out.println("Ended what an earlier run had left.");
              }
              List<String> taken = ports.problems();
              if (taken.isEmpty()) {
                state.claim(chosen);
              }
              return taken;
            });
    if (!problems.isEmpty()) {
      return refused(problems);
    }
    keepRunning(chosen);
    return 0;
  }

  private int refused(List<String> reasons) {
    reasons.forEach(spec.commandLine().getErr()::println);
    return 1;
  }

  private void keepRunning(StackPorts chosen) {
    ConsoleProgress progress = new ConsoleProgress();
    StackSettings settings = new StackSettings(state.folder(), chosen, true, true, Map.of());
    Stack stack = Stack.of(settings, ServersChoice.named(servers), progress);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stack), "end"));
    if (fresh) {
      stack.eraseData();
    }
    try {
      start(stack, progress);
    } catch (RuntimeException e) {
      // After Ctrl-C nobody wants to read what it broke off.
      if (!ending) {
        throw e;
      }
    }
    waitForEver();
  }

  private void start(Stack stack, ConsoleProgress progress) {
    progress.report("Starting PostgreSQL, Elasticsearch, Redis and the three services …");
    stack.start();
    if (!noSamples) {
      new Samples(stack, progress).importAll();
    }
    new Announcement(stack, state.folder(), progress.seconds()).print();
    state.ready();
  }

  private void end(Stack stack) {
    ending = true;
    System.out.println("Stopping … (takes longer once, to write what makes later starts fast)");
    stack.close();
    state.release();
  }

  private static void waitForEver() {
    try {
      Thread.currentThread().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
