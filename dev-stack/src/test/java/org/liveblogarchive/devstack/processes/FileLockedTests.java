package org.liveblogarchive.devstack.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLockedTests {

  @TempDir Path folder;

  @Test
  void letsOneThreadWorkAtATime() {
    AtomicInteger working = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();

    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      IntStream.range(0, 200)
          .forEach(
              i ->
                  threads.execute(
                      () ->
                          FileLocked.by(
                              folder.resolve("lock"),
                              () -> {
                                most.accumulateAndGet(working.incrementAndGet(), Math::max);
                                return working.decrementAndGet();
                              })));
    }

    assertThat(most).hasValue(1);
  }

  @Test
  void answersWhatTheWorkAnswers() {
    assertThat(FileLocked.<String>by(folder.resolve("new/lock"), () -> "done")).isEqualTo("done");
  }
}
