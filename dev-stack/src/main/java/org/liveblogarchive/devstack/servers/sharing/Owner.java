package org.liveblogarchive.devstack.servers.sharing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The process whose end is the end of the test run: Maven, or a test JVM that nobody's Java
 * started.
 *
 * @param start in milliseconds since 1970, which tells it from a later process of the same id
 */
record Owner(long pid, long start) {

  private static final Pattern FOLDER = Pattern.compile("run-(\\d+)-(\\d+)");
  private static final Pattern JAVA = Pattern.compile("java(\\.exe)?");
  private static final long CLOCK_STEP = 2_000;

  /** The nearest ancestor that is a Java process, else this process. */
  static Owner ofThisRun() {
    ProcessHandle here = ProcessHandle.current();
    return of(
        Stream.iterate(here.parent(), Optional::isPresent, parent -> parent.get().parent())
            .map(Optional::get)
            .filter(Owner::isJava)
            .findFirst()
            .orElse(here));
  }

  static Owner of(ProcessHandle process) {
    return new Owner(process.pid(), startOf(process));
  }

  /** The owner that a folder of shared servers is named after. */
  static Optional<Owner> ofFolder(Path folder) {
    Matcher name = FOLDER.matcher(folder.getFileName().toString());
    return name.matches()
        ? Optional.of(new Owner(Long.parseLong(name.group(1)), Long.parseLong(name.group(2))))
        : Optional.empty();
  }

  String folderName() {
    return "run-%d-%d".formatted(pid, start);
  }

  /** The process, while it runs. */
  Optional<ProcessHandle> process() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(process -> Math.abs(startOf(process) - start) < CLOCK_STEP);
  }

  private static boolean isJava(ProcessHandle process) {
    return process
        .info()
        .command()
        .map(command -> JAVA.matcher(Path.of(command).getFileName().toString()).matches())
        .orElse(false);
  }

  private static long startOf(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }
}
