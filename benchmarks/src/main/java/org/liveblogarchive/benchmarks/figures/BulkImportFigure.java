package org.liveblogarchive.benchmarks.figures;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liveblogarchive.benchmarks.results.Budget;
import org.liveblogarchive.benchmarks.results.Peer;
import org.liveblogarchive.benchmarks.results.Row;
import org.liveblogarchive.benchmarks.results.Series;
import org.liveblogarchive.benchmarks.results.Unit;
import org.liveblogarchive.benchmarks.system.InventedLines;
import org.liveblogarchive.benchmarks.system.InventedText;
import org.liveblogarchive.benchmarks.system.MemoryWatch;
import org.liveblogarchive.benchmarks.system.Quiet;
import org.liveblogarchive.benchmarks.system.RunningSystem;

/** A whole archive brought in through the gateway until its last entry is found, in three parts. */
final class BulkImportFigure implements Figure {

  private static final String WORD = "bulkregatta";
  private static final int ENTRIES_EACH = 100;
  private static final int LINES_OF_A_PART = 1_000;
  private static final int PARTS = 3;
  private static final int ENTRIES = PARTS * LINES_OF_A_PART * ENTRIES_EACH;
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
  private static final List<String> WATCHED = List.of("article-service", "search-service");
  private static final double MEGABYTE = 1024;

  /** To searchable, on two cores. */
  private static final Budget FAST = Budget.valueAtLeast(3_000);

  private static final Budget FLAT = Budget.ratioAtMost(1.25);

  @Override
  public String name() {
    return "bulk-import";
  }

  @Override
  public List<Row> measure(Bench bench) {
    return new Measuring(bench).rows();
  }

  private static final class Measuring {
    private final Bench bench;
    private final WholeArchive archive;
    private final List<MemoryWatch> peaks = new ArrayList<>();
    private double importing;

    Measuring(Bench bench) {
      this.bench = bench;
      this.archive =
          new WholeArchive(
              bench.system(), WORD, new InventedLines(WORD, ENTRIES_EACH, InventedText::new));
    }

    List<Row> rows() {
      Quiet.await();
      Duration used = processorTime();
      double searchable = seconds(this::importAll);
      used = processorTime().minus(used);
      double again = seconds(() -> archive.bringIn(0, PARTS * LINES_OF_A_PART, "unchanged"));
      List<Row> rows = new ArrayList<>();
      rows.add(rate("bulk import, 300,000 entries, to searchable", searchable).within(FAST));
      rows.add(rate("bulk import, until answered", importing));
      rows.add(rate("bulk import, sent again", again));
      rows.add(
          Row.of(
              "bulk import, processor time of the three services an entry",
              Series.once(Unit.MICROSECONDS, used.toNanos() / 1e3 / ENTRIES)));
      WATCHED.forEach(service -> rows.add(memory(service)));
      return rows;
    }

    private void importAll() {
      long begin = System.nanoTime();
      for (int part = 0; part < PARTS; part++) {
        try (MemoryWatch watch = MemoryWatch.over(bench.system(), WATCHED, BETWEEN_LOOKS)) {
          peaks.add(watch);
          archive.bringIn(part * LINES_OF_A_PART, (part + 1) * LINES_OF_A_PART, "created");
          if (part == PARTS - 1) {
            importing = (System.nanoTime() - begin) / 1e9;
            archive.awaitSearchable(ENTRIES);
          }
        }
      }
    }

    private Duration processorTime() {
      return RunningSystem.SERVICES.stream()
          .map(service -> bench.system().process(service).info().totalCpuDuration())
          .flatMap(Optional::stream)
          .reduce(Duration.ZERO, Duration::plus);
    }

    private static double seconds(Runnable work) {
      long begin = System.nanoTime();
      work.run();
      return (System.nanoTime() - begin) / 1e9;
    }

    private static Row rate(String figure, double seconds) {
      return Row.of(figure, Series.once(Unit.PER_SECOND, ENTRIES / seconds));
    }

    private Row memory(String service) {
      return Row.of("memory of %s in the last third".formatted(service), most(service, PARTS - 1))
          .against(
              new Peer(
                  "in the first; %s in the second".formatted(most(service, 1)), most(service, 0)))
          .within(FLAT);
    }

    private Series most(String service, int part) {
      return Series.once(Unit.MEGABYTES, peaks.get(part).most(service) / MEGABYTE);
    }
  }
}
