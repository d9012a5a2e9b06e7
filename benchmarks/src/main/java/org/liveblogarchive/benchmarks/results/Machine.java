package org.liveblogarchive.benchmarks.results;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where it was measured. Figures of two machines are not to be compared, only their ratios.
 *
 * @param memory in megabytes; 0 where the system does not tell
 * @param load how many processes wanted a core in the last minute, before the benchmarks began
 */
public record Machine(
    int cores, String processor, long memory, double load, String system, String java) {

  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
  private static final Path MEMORY = Path.of("/proc/meminfo");
  private static final long KILO = 1024;

  public static Machine current() {
    return new Machine(
        Runtime.getRuntime().availableProcessors(),
        fact(PROCESSORS, "model name"),
        installedMemory(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        System.getProperty("os.name") + " " + System.getProperty("os.version"),
        Runtime.version().toString());
  }

  private static long installedMemory() {
    String kilobytes = fact(MEMORY, "MemTotal").replaceAll("\\D", "");
    return kilobytes.isEmpty() ? 0 : Long.parseLong(kilobytes) / KILO;
  }

  /** Reads {@code name: value} from one of Linux's files; elsewhere it is unknown. */
  private static String fact(Path file, String name) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(name))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown");
    } catch (IOException e) {
      return "unknown";
    }
  }
}
