package org.liveblogarchive.article.waiting;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Wakes up all who wait for something, at once. */
public class WakeUp {

  private final AtomicReference<CountDownLatch> next = new AtomicReference<>(new CountDownLatch(1));

  /** Makes one for something of its own to wait for. */
  public WakeUp() {}

  /** Returns a ticket for the next call of {@link #all()}. */
  public Ticket ticket() {
    return new Ticket(next.get());
  }

  /** Wakes up everybody who holds a ticket. */
  public void all() {
    next.getAndSet(new CountDownLatch(1)).countDown();
  }

  /** The right to be woken up once. */
  public record Ticket(CountDownLatch latch) {

    /** Waits until woken up, or until the time is over. */
    public void await(Duration atMost) throws InterruptedException {
      boolean _ = latch.await(atMost.toNanos(), TimeUnit.NANOSECONDS);
    }
  }
}
