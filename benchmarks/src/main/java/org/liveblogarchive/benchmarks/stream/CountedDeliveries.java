package org.liveblogarchive.benchmarks.stream;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.Histogram;

/**
 * Counts stamped events of many readers and how long they took. Each reader should get each number
 * once and in order.
 */
public final class CountedDeliveries implements Deliveries {

  private static final int DIGITS = 3;
  private static final double MILLISECOND = 1e6;

  private final int[] last;
  private final Histogram delays = new Histogram(DIGITS);
  private final AtomicLong delivered = new AtomicLong();
  private final AtomicLong disordered = new AtomicLong();
  private volatile int size;

  public CountedDeliveries(int readers) {
    last = new int[readers];
    Arrays.fill(last, -1);
  }

  @Override
  public void received(int reader, Event event, long at) {
    size = event.data().length();
    Stamp.in(event.data()).ifPresent(stamp -> count(reader, stamp, at));
  }

  private void count(int reader, Stamp stamp, long at) {
    if (stamp.number() != last[reader] + 1) {
      disordered.incrementAndGet();
    }
    last[reader] = stamp.number();
    synchronized (delays) {
      delays.recordValue(Math.max(0, at - stamp.sentAt()));
    }
    // Last, because who sees the count will look at the rest.
    delivered.incrementAndGet();
  }

  /** How many events arrived, at all readers together. */
  public long delivered() {
    return delivered.get();
  }

  /** How many events did not follow the one before them: after a gap, again, or too early. */
  public long disordered() {
    return disordered.get();
  }

  /** How long the last event's data was. */
  public int size() {
    return size;
  }

  /** Forgets how long it took so far, which was warming up. */
  public void forgetDelays() {
    synchronized (delays) {
      delays.reset();
    }
  }

  /** The time in milliseconds that a share of all deliveries took at most. */
  public double delay(double percentile) {
    synchronized (delays) {
      return delays.getValueAtPercentile(percentile) / MILLISECOND;
    }
  }
}
