package org.liveblogarchive.benchmarks.figures;

import java.time.Duration;
import java.util.List;
import org.HdrHistogram.Histogram;
import org.liveblogarchive.benchmarks.http.Request;
import org.liveblogarchive.benchmarks.results.Budget;
import org.liveblogarchive.benchmarks.results.Measurements;
import org.liveblogarchive.benchmarks.results.Row;
import org.liveblogarchive.benchmarks.results.Unit;
import org.liveblogarchive.benchmarks.system.NotMeasurable;
import org.liveblogarchive.benchmarks.system.Quiet;
import org.liveblogarchive.devstack.processes.Waiting;
import tools.jackson.databind.json.JsonMapper;

/** How long after an entry was acknowledged a search finds it. */
final class SearchableFigure implements Figure {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int ENTRIES = 60;
  private static final int DIGITS = 3;
  private static final int MEDIAN = 50;
  private static final int NEARLY_ALL = 99;
  private static final int MADE = 201;
  private static final int OK = 200;
  private static final double MILLISECOND = 1e6;
  private static final String P50 = "acknowledged → searchable, p50";
  private static final String P99 = "acknowledged → searchable, p99";

  /** The refresh interval, half a second, and 300 ms. */
  private static final Budget SOON = Budget.valueAtMost(800);

  @Override
  public String name() {
    return "searchable";
  }

  @Override
  public List<Row> measure(Bench bench) {
    String liveBlog = bench.newsroom().begin("Regatta to be found");
    Measurements found = new Measurements();
    run(bench, liveBlog, -1);
    for (int run = 0; run < bench.settings().runs(); run++) {
      Quiet.await();
      Histogram delays = run(bench, liveBlog, run);
      found.add(P50, delays.getValueAtPercentile(MEDIAN) / MILLISECOND);
      found.add(P99, delays.getValueAtPercentile(NEARLY_ALL) / MILLISECOND);
    }
    return List.of(
        Row.of(P50, found.series(P50, Unit.MILLISECONDS)),
        Row.of(P99, found.series(P99, Unit.MILLISECONDS)).within(SOON));
  }

  private static Histogram run(Bench bench, String liveBlog, int run) {
    Histogram delays = new Histogram(DIGITS);
    for (int number = 0; number < ENTRIES; number++) {
      String word = "sail" + (run + 1) + "x" + number;
      var _ = bench.system().demand(bench.newsroom().entry(liveBlog, word), MADE);
      long acknowledged = System.nanoTime();
      Request search = Request.get("/api/v1/search?limit=1&q=" + word);
      if (!Waiting.until(() -> isFound(bench, search), PATIENCE)) {
        throw NotMeasurable.because("an entry did not become searchable");
      }
      delays.recordValue(System.nanoTime() - acknowledged);
    }
    return delays;
  }

  private static boolean isFound(Bench bench, Request search) {
    return JSON.readTree(bench.system().demand(search, OK).text()).path("total").asInt() == 1;
  }
}
