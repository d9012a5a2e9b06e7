package org.liveblogarchive.cli.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A file that gets its name when all of it is there. What does not come so far, also because of
 * Ctrl-C, leaves nothing behind.
 */
final class UnfinishedFile implements AutoCloseable {

  private static final Set<Path> UNFINISHED = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> UNFINISHED.forEach(UnfinishedFile::delete)));
  }

  private final Path target;
  private final Path unfinished;

  private UnfinishedFile(Path target, Path unfinished) {
    this.target = target;
    this.unfinished = unfinished;
    UNFINISHED.add(unfinished);
  }

  /** Begins a file beside the one that it becomes. */
  static UnfinishedFile of(Path target) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw new IOException("'" + target + "' is a folder.");
    }
    Files.createDirectories(folder);
    String name = ".%s.%d.part".formatted(target.getFileName(), ProcessHandle.current().pid());
    return new UnfinishedFile(target, folder.resolve(name));
  }

  /** Begins a file that is only needed for a while. */
  static UnfinishedFile temporary() throws IOException {
    Path file = Files.createTempFile("liveblog-", ".export");
    return new UnfinishedFile(file, file);
  }

  Path path() {
    return unfinished;
  }

  /** Opens it, empty. */
  OutputStream open() throws IOException {
    return new java.io.BufferedOutputStream(Files.newOutputStream(unfinished), 64 * 1024);
  }

  /** Gives it its name, in place of any file that had it. */
  void finish() throws IOException {
    try {
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException elsewhere) {
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    }
    UNFINISHED.remove(unfinished);
  }

  @Override
  public void close() {
    if (UNFINISHED.remove(unfinished)) {
      delete(unfinished);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // It stays behind under its unfinished name, which nobody takes for the export.
      file.toFile().deleteOnExit();
    }
  }
}
