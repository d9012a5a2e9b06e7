package org.liveblogarchive.benchmarks.system;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Watches what memory each service occupies, from when it is made until it is closed. */
public final class MemoryWatch implements AutoCloseable {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

  private final RunningSystem system;
  private final List<String> services;
  private final Map<String, Long> atFirst = new ConcurrentHashMap<>();
  private final Map<String, Long> most = new ConcurrentHashMap<>();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          task -> Thread.ofPlatform().daemon().name("memory-watch").unstarted(task));

  private MemoryWatch(RunningSystem system, List<String> services) {
    this.system = system;
    this.services = services;
  }

  public static MemoryWatch over(RunningSystem system) {
    return over(system, RunningSystem.SERVICES, BETWEEN_LOOKS);
  }

  /** Watches some services, and looks as often as is asked for. */
  public static MemoryWatch over(
      RunningSystem system, List<String> services, Duration betweenLooks) {
    MemoryWatch watch = new MemoryWatch(system, services);
    watch.look();
    watch.atFirst.putAll(watch.most);
    long pause = betweenLooks.toMillis();
    var _ = watch.thread.scheduleWithFixedDelay(watch::look, pause, pause, TimeUnit.MILLISECONDS);
    return watch;
  }

  private void look() {
    for (String service : services) {
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
