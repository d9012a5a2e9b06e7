package org.liveblogarchive.benchmarks.system;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The most memory that some services occupy at a time, in kilobytes, until it is closed. */
public final class MemoryPeaks implements AutoCloseable {

  private static final int BETWEEN_LOOKS = 200;

  private final Map<String, Long> most = new ConcurrentHashMap<>();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          task -> Thread.ofPlatform().daemon().name("memory-peaks").unstarted(task));

  private MemoryPeaks() {}

  /** Begins to watch. */
  public static MemoryPeaks of(RunningSystem system, List<String> services) {
    MemoryPeaks peaks = new MemoryPeaks();
    var _ =
        peaks.thread.scheduleWithFixedDelay(
            () ->
                services.forEach(
                    service ->
                        peaks.most.merge(
                            service, ProcessMemory.resident(system.process(service)), Math::max)),
            0,
            BETWEEN_LOOKS,
            TimeUnit.MILLISECONDS);
    return peaks;
  }

  /** The most that a service occupied; 0 where the system does not tell. */
  public long most(String service) {
    return most.getOrDefault(service, 0L);
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
