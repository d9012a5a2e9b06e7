package org.liveblogarchive.devstack.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Work that only one process of this machine may do at a time. */
public final class FileLocked {

  /** A file lock excludes other processes; within this one it would fail instead of waiting. */
  private static final Map<Path, Object> HERE = new ConcurrentHashMap<>();

  private FileLocked() {}

  /** Does the work while holding the lock; waits for whoever holds it now. */
  public static <T> T by(Path lock, Supplier<T> work) {
    synchronized (HERE.computeIfAbsent(lock.toAbsolutePath(), path -> new Object())) {
      try {
        Files.createDirectories(lock.toAbsolutePath().getParent());
        try (FileChannel channel =
                FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock held = channel.lock()) {
          assert held.isValid();
          return work.get();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
