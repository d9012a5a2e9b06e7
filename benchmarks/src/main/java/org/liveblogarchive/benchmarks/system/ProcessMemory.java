package org.liveblogarchive.benchmarks.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much memory processes occupy, where Linux tells. All in kilobytes. */
public final class ProcessMemory {

  private ProcessMemory() {}

  /** What of a process is in memory; 0 where the system does not tell. */
  public static long resident(ProcessHandle process) {
    return read(process, "status", "VmRSS:");
  }

  /** What a process and those under it occupy together, shared memory counted once. */
  public static long ofFamily(ProcessHandle parent) {
    return Stream.concat(Stream.of(parent), parent.descendants())
        .mapToLong(process -> read(process, "smaps_rollup", "Pss:"))
        .sum();
  }

  private static long read(ProcessHandle process, String file, String name) {
    Path path = Path.of("/proc", String.valueOf(process.pid()), file);
    try (Stream<String> lines = Files.lines(path)) {
      return lines
          .filter(line -> line.startsWith(name))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
