package org.liveblogarchive.devstack.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.liveblogarchive.devstack.Build;
import org.liveblogarchive.devstack.processes.Folders;

/**
 * A service's jar, unpacked, which starts faster than the jar itself and can have a cache of loaded
 * classes (JEP 514).
 *
 * @param jar the executable jar of the build
 * @param folder where it is unpacked
 */
record Application(Path jar, Path folder) {

  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  /** Finds the jar of a module that was built. */
  static Application of(String module, Path folder) {
    Path target = Build.project().resolve(module).resolve("target");
    try (Stream<Path> files = Files.isDirectory(target) ? Files.list(target) : Stream.empty()) {
      Path jar =
          files
              .filter(file -> file.getFileName().toString().matches(module + "-[^/]*\\.jar"))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException(module + " has no jar; build it first"));
      return new Application(jar, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Unpacks the jar unless the folder holds this very jar, used by this very JVM, already. */
  void prepare() {
    try {
      Path stamp = folder.resolve("jar");
      String current =
          "%s %s %s"
              .formatted(
                  Files.getLastModifiedTime(jar),
                  Files.size(jar),
                  System.getProperty("java.vm.version"));
      if (Files.exists(stamp) && Files.readString(stamp).equals(current)) {
        return;
      }
      Folders.delete(folder);
      Files.createDirectories(folder);
      extract();
      Files.writeString(stamp, current);
    } catch (IOException e) {
      throw new UncheckedIOException("could not unpack " + jar, e);
    }
  }

  /**
   * The command that starts it.
   *
   * @param train whether to write the cache at the end, where there is none
   */
  List<String> command(boolean train) {
    List<String> command = new ArrayList<>();
    command.add(JAVA.toString());
    // An unusable cache is ignored with a warning; it never prevents a start.
    if (Files.exists(cache())) {
      command.add("-XX:AOTCache=" + cache());
    } else if (train) {
      command.add("-XX:AOTCacheOutput=" + newCache());
    }
    command.addAll(
        List.of(
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-jar",
            unpacked().resolve(jar.getFileName()).toString()));
    return command;
  }

  /** Takes the cache into use that a clean end has written, if it has. */
  void keepCache() {
    if (Files.exists(newCache())) {
      try {
        Files.move(newCache(), cache(), StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Apart from the one in use, because a JVM that is killed leaves a part of it. */
  private Path newCache() {
    return folder.resolve("classes.aot.new");
  }

  private Path unpacked() {
    return folder.resolve("unpacked");
  }

  private Path cache() {
    return folder.resolve("classes.aot");
  }

  private void extract() throws IOException {
    Path log = folder.resolve("unpack.log");
    Process process =
        new ProcessBuilder(
                JAVA.toString(),
                "-Djarmode=tools",
                "-jar",
                jar.toString(),
                "extract",
                "--destination",
                unpacked().toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      if (process.waitFor() != 0) {
        throw new IOException(Files.readString(log));
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
