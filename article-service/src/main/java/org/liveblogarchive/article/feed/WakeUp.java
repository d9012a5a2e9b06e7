package org.liveblogarchive.article.feed;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/** Wakes up all readers that wait for a change, at once. */
@Component
class WakeUp {

  private final AtomicReference<CountDownLatch> next = new AtomicReference<>(new CountDownLatch(1));

  /** Returns a ticket for the next call of {@link #all()}. */
  Ticket ticket() {
    return new Ticket(next.get());
  }

  /** Wakes up everybody who holds a ticket. */
  void all() {
    next.getAndSet(new CountDownLatch(1)).countDown();
  }

  /** The right to be woken up once. */
  record Ticket(CountDownLatch latch) {

    /** Waits until woken up, or until the time is over. */
    void await(Duration atMost) throws InterruptedException {
      boolean _ = latch.await(atMost.toNanos(), TimeUnit.NANOSECONDS);
    }
  }
}
