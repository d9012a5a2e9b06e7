package org.liveblogarchive.article.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class WriteQueuesTests {

  private static final UUID LIVE_BLOG = UUID.randomUUID();

  private final List<Pending> committed = new CopyOnWriteArrayList<>();

  @Test
  void leavesNobodyUndecidedHoweverSmallTheBatchesAre() throws Exception {
    WriteQueues queues = new WriteQueues(1, (_, batch) -> committed.addAll(batch));

    try (ExecutorService editors = Executors.newFixedThreadPool(16)) {
      List<Future<Boolean>> decided = new ArrayList<>();
      for (int editor = 0; editor < 20_000; editor++) {
        decided.add(
            editors.submit(
                () -> {
                  Pending pending = pending();
                  queues.process(LIVE_BLOG, pending);
                  return committed.remove(pending);
                }));
      }
      for (Future<Boolean> own : decided) {
        assertThat(own.get()).isTrue();
      }
    }
    assertThat(committed).isEmpty();
  }

  @Test
  void takesEverybodyAlongWhoWaits() throws Exception {
    CountDownLatch entered = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    List<Integer> sizes = new CopyOnWriteArrayList<>();
    WriteQueues queues =
        new WriteQueues(
            64,
            (_, batch) -> {
              sizes.add(batch.size());
              entered.countDown();
              awaitQuietly(goOn);
            });

    try (ExecutorService editors = Executors.newCachedThreadPool()) {
      Future<?> first = editors.submit(() -> queues.process(LIVE_BLOG, pending()));
      entered.await();
      List<Thread> waiting = new ArrayList<>();
      for (int editor = 0; editor < 5; editor++) {
        waiting.add(Thread.startVirtualThread(() -> queues.process(LIVE_BLOG, pending())));
      }
      await().until(() -> waiting.stream().allMatch(own -> own.getState() == Thread.State.WAITING));
      goOn.countDown();
      first.get();
      for (Thread own : waiting) {
        own.join();
      }
    }

    assertThat(sizes).containsExactly(1, 5);
  }

  private static Pending pending() {
    return new Pending(new Write("editor", null, null, _ -> null));
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
