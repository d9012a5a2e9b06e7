package org.liveblogarchive.benchmarks.figures;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.liveblogarchive.benchmarks.http.HttpConnection;
import org.liveblogarchive.benchmarks.http.Request;
import org.liveblogarchive.benchmarks.stream.CountedDeliveries;
import org.liveblogarchive.benchmarks.stream.Stamp;
import org.liveblogarchive.benchmarks.stream.StreamReaders;
import org.liveblogarchive.benchmarks.system.NotMeasurable;
import org.liveblogarchive.devstack.processes.Waiting;

/**
 * A server that hands each message to all readers of a stream, and how that is measured.
 *
 * @param stream what each reader asks for
 * @param publish makes the request that sends a message
 * @param text goes with the stamp of each message
 * @param memory kilobytes that the server occupies
 * @param cpu nanoseconds that it has worked so far
 */
record FanOut(
    URI server,
    Request stream,
    Function<String, Request> publish,
    String text,
    LongSupplier memory,
    LongSupplier cpu) {

  private static final int WARM_UP = 5;
  private static final int REFUSED = 300;
  private static final int MEDIAN = 50;
  private static final int NEARLY_ALL = 99;
  private static final double MICROSECOND = 1e3;
  private static final Duration OPENING = Duration.ofMinutes(2);
  private static final Duration DELIVERING = Duration.ofSeconds(15);
  private static final Duration BETWEEN_MESSAGES = Duration.ofMillis(500);

  /**
   * What became of all messages of a run.
   *
   * @param p50 milliseconds from sending to reading
   * @param faults events that never came, came twice or out of order, and streams that broke off
   * @param memory kilobytes a reader
   * @param cpu microseconds a delivery
   * @param size characters of an event's data
   */
  record Result(double p50, double p99, long faults, double memory, double cpu, int size) {}

  /**
   * Opens the readers and sends messages, each when the last has reached all.
   *
   * @param whileOpen is run when all readers are there, before the first message
   */
  Result run(int readers, int messages, Runnable whileOpen) {
    long memoryBefore = memory.getAsLong();
    CountedDeliveries deliveries = new CountedDeliveries(readers);
    try (StreamReaders all = StreamReaders.open(server, stream, readers, deliveries, OPENING)) {
      whileOpen.run();
      if (send(deliveries, readers, 0, WARM_UP) < WARM_UP) {
        throw NotMeasurable.because("the first messages did not reach all readers");
      }
      deliveries.forgetDelays();
      long cpuBefore = cpu.getAsLong();
      int sent = send(deliveries, readers, WARM_UP, WARM_UP + messages);
      long worked = cpu.getAsLong() - cpuBefore;
      long missing = (long) readers * sent - deliveries.delivered();
      return new Result(
          deliveries.delay(MEDIAN),
          deliveries.delay(NEARLY_ALL),
          Math.abs(missing) + deliveries.disordered() + all.lost(),
          (double) (memory.getAsLong() - memoryBefore) / readers,
          worked / MICROSECOND / readers / (sent - WARM_UP),
          deliveries.size());
    }
  }

  /**
   * Sends messages until one does not reach all.
   *
   * @return how many were sent, with those before
   */
  private int send(CountedDeliveries deliveries, int readers, int from, int to) {
    for (int number = from; number < to; number++) {
      long begin = System.nanoTime();
      Request request = publish.apply(Stamp.now(number) + " " + text);
      int status = HttpConnection.exchangeOnce(server, request).status();
      if (status >= REFUSED) {
        throw NotMeasurable.because("a message was answered " + status);
      }
      long expected = (long) readers * (number + 1);
      if (!Waiting.until(() -> deliveries.delivered() >= expected, DELIVERING)) {
        return number + 1;
      }
      LockSupport.parkNanos(begin + BETWEEN_MESSAGES.toNanos() - System.nanoTime());
    }
    return to;
  }
}
