package org.liveblogarchive.benchmarks.figures;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.benchmarks.http.Request;
import org.liveblogarchive.benchmarks.peers.Nchan;
import org.liveblogarchive.benchmarks.results.Budget;
import org.liveblogarchive.benchmarks.results.Measurements;
import org.liveblogarchive.benchmarks.results.Peer;
import org.liveblogarchive.benchmarks.results.Row;
import org.liveblogarchive.benchmarks.results.Unit;
import org.liveblogarchive.benchmarks.system.Connections;
import org.liveblogarchive.benchmarks.system.InventedText;
import org.liveblogarchive.benchmarks.system.NotMeasurable;
import org.liveblogarchive.benchmarks.system.ProcessMemory;
import org.liveblogarchive.benchmarks.system.Quiet;

/** One live blog's stream with thousands of readers, beside nchan with as many. */
final class FanOutFigure implements Figure {

  private static final int LENGTH = 240;
  private static final String P50 = ", sent → read, p50";
  private static final String P99 = ", sent → read, p99";
  private static final String FAULTS = ", missing, repeated or out of order";
  private static final String MEMORY = ", memory a reader";
  private static final String CPU = ", CPU a delivery";
  private static final String UPSTREAM = ", more connections to the article service";
  private static final String NCHAN = "nginx with nchan";

  @Override
  public String name() {
    return "fan-out";
  }

  @Override
  public List<Row> measure(Bench bench) {
    return new Measuring(bench).rows();
  }

  private static final class Measuring {
    private final Bench bench;
    private final String title;
    private final Measurements found = new Measurements();
    private int size;
    private long upstream;
    private String remark = "";

    Measuring(Bench bench) {
      this.bench = bench;
      this.title = "stream, %,d readers".formatted(bench.settings().readers());
    }

    List<Row> rows() {
      for (int run = 0; run < bench.settings().runs(); run++) {
        Quiet.await();
        runSystem(bench.newsroom().begin("Regatta before a crowd, day " + run));
        Quiet.await();
        runNchanWherePossible();
      }
      return List.of(
          row(P50, Unit.MILLISECONDS),
          row(P99, Unit.MILLISECONDS).within(Budget.ratioAtMost(2)),
          row(FAULTS, Unit.COUNT).within(Budget.valueAtMost(0)),
          row(MEMORY, Unit.KILOBYTES).within(Budget.valueAtMost(25)),
          row(CPU, Unit.MICROSECONDS),
          Row.of(title + UPSTREAM, found.series(title + UPSTREAM, Unit.COUNT))
              .within(Budget.valueAtMost(10)));
    }

    private void runSystem(String liveBlog) {
      ProcessHandle gateway = bench.system().process("gateway");
      FanOut system =
          new FanOut(
              bench.system().gateway(),
              Request.get(liveBlog + "/stream")
                  .with("X-API-Key", bench.system().clientKeys(1).getFirst()),
              message -> bench.newsroom().entry(liveBlog, message),
              new InventedText(1).ofLength(LENGTH),
              () -> ProcessMemory.resident(gateway),
              () -> cpuOf(List.of(gateway)));
      int port = bench.system().articleServicePort();
      long before = Connections.to(port);
      FanOut.Result result =
          run(system, () -> upstream = Math.max(0, Connections.to(port) - before));
      size = result.size();
      add(title, result);
      found.add(title + UPSTREAM, (double) upstream);
    }

    private void runNchanWherePossible() {
      try (Nchan nchan = Nchan.start(bench.peers().resolve("nchan"))) {
        FanOut peer =
            new FanOut(
                nchan.address(),
                nchan.stream(),
                nchan::publish,
                // With its stamp as long as an event of the system.
                new InventedText(1).ofLength(size).substring(0, size),
                () -> ProcessMemory.ofFamily(nchan.process()),
                () -> cpuOf(family(nchan.process())));
        add(NCHAN, run(peer, () -> {}));
      } catch (NotMeasurable e) {
        remark = String.valueOf(e.getMessage());
      }
    }

    private FanOut.Result run(FanOut server, Runnable whileOpen) {
      return server.run(bench.settings().readers(), bench.settings().messages(), whileOpen);
    }

    private void add(String name, FanOut.Result result) {
      found.add(name + P50, result.p50());
      found.add(name + P99, result.p99());
      found.add(name + FAULTS, (double) result.faults());
      // A later run finds the memory that an earlier one has made the server take.
      if (found.isMissing(name + MEMORY)) {
        found.add(name + MEMORY, result.memory());
      }
      found.add(name + CPU, result.cpu());
    }

    private Row row(String what, Unit unit) {
      @Nullable Peer peer =
          remark.isEmpty() ? new Peer(NCHAN, found.series(NCHAN + what, unit)) : null;
      return Row.of(title + what, found.series(title + what, unit)).against(peer).noting(remark);
    }

    private static List<ProcessHandle> family(ProcessHandle parent) {
      return Stream.concat(Stream.of(parent), parent.descendants()).toList();
    }

    private static long cpuOf(List<ProcessHandle> processes) {
      List<Duration> worked = new ArrayList<>();
      processes.forEach(process -> process.info().totalCpuDuration().ifPresent(worked::add));
      return worked.stream().mapToLong(Duration::toNanos).sum();
    }
  }
}
