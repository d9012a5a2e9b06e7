package org.liveblogarchive.benchmarks.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.liveblogarchive.benchmarks.http.HttpConnection;
import org.liveblogarchive.benchmarks.http.Request;
import org.liveblogarchive.benchmarks.results.Budget;
import org.liveblogarchive.benchmarks.results.Measurements;
import org.liveblogarchive.benchmarks.results.Row;
import org.liveblogarchive.benchmarks.results.Unit;
import org.liveblogarchive.benchmarks.stream.Stamp;
import org.liveblogarchive.benchmarks.stream.StreamReaders;
import org.liveblogarchive.benchmarks.system.NotMeasurable;
import org.liveblogarchive.benchmarks.system.Quiet;
import org.liveblogarchive.devstack.processes.Waiting;

/** How long after an entry was acknowledged it reaches a reader of the stream. */
final class FreshnessFigure implements Figure {

  private static final Duration BETWEEN_ENTRIES = Duration.ofMillis(50);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int DIGITS = 3;
  private static final int MEDIAN = 50;
  private static final int NEARLY_ALL = 99;
  private static final int MADE = 201;
  private static final double MILLISECOND = 1e6;
  private static final String P50 = "acknowledged → on the stream, p50";
  private static final String P99 = "acknowledged → on the stream, p99";

  @Override
  public String name() {
    return "freshness";
  }

  @Override
  public List<Row> measure(Bench bench) {
    String liveBlog = bench.newsroom().begin("Regatta by the minute");
    run(bench, liveBlog, bench.settings().warmUp());
    Measurements found = new Measurements();
    for (int run = 0; run < bench.settings().runs(); run++) {
      Quiet.await();
      Histogram delays = run(bench, liveBlog, bench.settings().duration());
      found.add(P50, delays.getValueAtPercentile(MEDIAN) / MILLISECOND);
      found.add(P99, delays.getValueAtPercentile(NEARLY_ALL) / MILLISECOND);
    }
    return List.of(
        Row.of(P50, found.series(P50, Unit.MILLISECONDS)).within(Budget.valueAtMost(30)),
        Row.of(P99, found.series(P99, Unit.MILLISECONDS)).within(Budget.valueAtMost(150)));
  }

  private static Histogram run(Bench bench, String liveBlog, Duration duration) {
    Map<Integer, Long> arrived = new ConcurrentHashMap<>();
    Request stream =
        Request.get(liveBlog + "/stream").with("X-API-Key", bench.system().editorKey());
    try (StreamReaders reader =
        StreamReaders.open(
            bench.system().gateway(),
            stream,
            1,
            (_, event, at) ->
                Stamp.in(event.data()).ifPresent(stamp -> arrived.put(stamp.number(), at)),
            PATIENCE)) {
      Map<Integer, Long> acknowledged = write(bench, liveBlog, duration);
      Waiting.until(() -> arrived.size() == acknowledged.size() || reader.lost() > 0, PATIENCE);
      if (arrived.size() < acknowledged.size()) {
        throw NotMeasurable.because(
            "%d of %d entries did not reach the stream"
                .formatted(acknowledged.size() - arrived.size(), acknowledged.size()));
      }
      return delays(acknowledged, arrived);
    }
  }

  private static Map<Integer, Long> write(Bench bench, String liveBlog, Duration duration) {
    Map<Integer, Long> acknowledged = new HashMap<>();
    try (HttpConnection connection = HttpConnection.to(bench.system().gateway())) {
      long begin = System.nanoTime();
      for (int number = 0; number < duration.dividedBy(BETWEEN_ENTRIES); number++) {
        LockSupport.parkNanos(begin + number * BETWEEN_ENTRIES.toNanos() - System.nanoTime());
        Request entry = bench.newsroom().entry(liveBlog, "Sail in sight " + Stamp.now(number));
        int status = connection.exchange(entry.bytes()).status();
        if (status != MADE) {
          throw NotMeasurable.because("an entry was answered " + status);
        }
        acknowledged.put(number, System.nanoTime());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return acknowledged;
  }

  /** A reader may well know of an entry before its writer does; that is no delay. */
  private static Histogram delays(Map<Integer, Long> acknowledged, Map<Integer, Long> arrived) {
    Histogram delays = new Histogram(DIGITS);
    acknowledged.forEach(
        (number, at) -> delays.recordValue(Math.max(0, arrived.getOrDefault(number, at) - at)));
    return delays;
  }
}
