package org.liveblogarchive.devstack.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A program that was started. */
public final class RunningProgram {

  private final Program program;
  private final Process process;
  private final LogTail log;

  private RunningProgram(Program program, Process process, LogTail log) {
    this.program = program;
    this.process = process;
    this.log = log;
  }

  /**
   * Starts a program in a session of its own, so that Ctrl-C at the terminal reaches only this
   * process, which then ends its children in the right order.
   */
  public static RunningProgram start(Program program) {
    try {
      Files.createDirectories(program.directory());
      Files.createDirectories(program.log().toAbsolutePath().getParent());
      LogTail log = LogTail.from(program.log());
      List<String> command = new ArrayList<>(OwnSession.prefix());
      command.addAll(program.command());
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(program.directory().toFile())
              .redirectInput(Redirect.from(new java.io.File("/dev/null")))
              .redirectErrorStream(true)
              .redirectOutput(Redirect.appendTo(program.log().toFile()));
      builder.environment().putAll(program.environment());
      Process process = builder.start();
      new PidFile(program.pidFile()).write(process.toHandle());
      return new RunningProgram(program, process, log);
    } catch (IOException e) {
      throw new UncheckedIOException("could not start " + program.name(), e);
    }
  }

  public boolean isAlive() {
    return Liveness.isRunning(process.toHandle());
  }

  public ProcessHandle handle() {
    return process.toHandle();
  }

  /** What the program has written since it was started, its last lines only. */
  public String lastWords() {
    return log.read();
  }

  /**
   * Asks it to end and waits; kills it when the patience is over.
   *
   * @return whether it was there to be asked and ended by itself
   */
  public boolean stop(Signal signal, Duration patience) {
    boolean byItself = Ending.ask(process.toHandle(), signal, patience);
    new PidFile(program.pidFile()).delete();
    return byItself;
  }

  /** Kills it, like {@code kill -9}. */
  public void kill() {
    Ending.force(process.toHandle());
    new PidFile(program.pidFile()).delete();
  }
}
