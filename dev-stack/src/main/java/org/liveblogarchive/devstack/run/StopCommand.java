package org.liveblogarchive.devstack.run;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.liveblogarchive.devstack.processes.Ending;
import org.liveblogarchive.devstack.processes.Signal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Ends a run and waits until all of it is gone. */
@Command(
    name = "stop",
    mixinStandardHelpOptions = true,
    description = "Stop everything and wait until it is gone. The data is kept.")
final class StopCommand implements Callable<Integer> {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @Mixin private StateOption state = new StateOption();

  @Override
  public Integer call() {
    Optional<ProcessHandle> launcher = state.launcher().process();
    launcher.ifPresent(process -> Ending.ask(process, Signal.TERMINATE, PATIENCE));
    boolean anythingLeft = state.endLeftovers() > 0;
    state.release();
    System.out.println(launcher.isPresent() || anythingLeft ? "Stopped." : "Nothing ran.");
    return 0;
  }
}
