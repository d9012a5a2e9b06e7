package org.liveblogarchive.devstack.run;

import java.util.List;
import java.util.concurrent.Callable;
import org.liveblogarchive.devstack.processes.PidFile;
import org.liveblogarchive.devstack.services.Stack;
import org.liveblogarchive.devstack.services.StackSettings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts everything on this machine, and stops it on Ctrl-C. */
@Command(
    name = "./run",
    mixinStandardHelpOptions = true,
    version = "0.1.0",
    description = {
      "Builds what is stale, starts the real servers and the three services on this machine,",
      "imports the sample live blogs, and runs until Ctrl-C. The data is kept.",
      "With --detach it returns when everything is ready and goes on in the background."
    },
    subcommands = {StatusCommand.class, StopCommand.class},
    sortOptions = false)
public final class RunCommand implements Callable<Integer> {

  @Mixin private StateOption state = new StateOption();
  @Mixin private PortOptions ports = new PortOptions();

  @Option(names = "--fresh", description = "Drop the data of earlier runs first.")
  private boolean fresh;

  @Option(names = "--no-samples", description = "Do not import the sample live blogs.")
  private boolean noSamples;

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
    PidFile launcher = state.launcher();
    if (launcher.process().isPresent()) {
      System.err.println("It runs already: ./run status shows where, ./run stop ends it.");
      return 1;
    }
    state.endLeftovers();
    List<String> taken = ports.taken();
    if (!taken.isEmpty()) {
      taken.forEach(System.err::println);
      return 1;
    }
    if (fresh) {
      state.dropData();
    }
    launcher.write(ProcessHandle.current());
    state.rememberPorts(ports.all());
    run(launcher);
    return 0;
  }

  private void run(PidFile launcher) {
    long began = System.nanoTime();
    Progress progress = new Progress();
    StackSettings settings =
        new StackSettings(state.folder(), ports.all(), true, true, java.util.Map.of());
    Stack stack = Stack.of(settings, progress::step);
    Thread end =
        new Thread(
            () -> {
              System.out.println("Stopping …");
              stack.close();
              state.notReady();
              launcher.delete();
            },
            "end");
    Runtime.getRuntime().addShutdownHook(end);
    stack.start();
    if (!noSamples) {
      new Samples(stack, progress::step).importAll();
    }
    new Announcement(stack, state.folder(), progress.secondsSince(began)).print();
    state.ready();
    waitForEver();
  }

  private static void waitForEver() {
    try {
      Thread.currentThread().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
