package org.liveblogarchive.benchmarks.system;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Watches what memory each service occupies, from when it is made until it is closed. */
public final class MemoryWatch implements AutoCloseable {

  private static final int BETWEEN_LOOKS = 500;

  private final RunningSystem system;
  private final Map<String, Long> atFirst = new ConcurrentHashMap<>();
  private final Map<String, Long> most = new ConcurrentHashMap<>();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          task -> Thread.ofPlatform().daemon().name("memory-watch").unstarted(task));

  private MemoryWatch(RunningSystem system) {
    this.system = system;
  }

  public static MemoryWatch over(RunningSystem system) {
    MemoryWatch watch = new MemoryWatch(system);
    watch.look();
    watch.atFirst.putAll(watch.most);
    var _ =
        watch.thread.scheduleWithFixedDelay(
            watch::look, BETWEEN_LOOKS, BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
    return watch;
  }

  private void look() {
    for (String service : RunningSystem.SERVICES) {
      most.merge(service, ProcessMemory.resident(system.process(service)), Math::max);
    }
  }

  /** Kilobytes at the first look; 0 where the system does not tell. */
  public long atFirst(String service) {
    return atFirst.getOrDefault(service, 0L);
  }

  /** The most kilobytes at any look. */
  public long most(String service) {
    return most.getOrDefault(service, 0L);
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
