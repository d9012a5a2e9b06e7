package org.liveblogarchive.benchmarks.figures;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.liveblogarchive.benchmarks.http.Request;
import org.liveblogarchive.benchmarks.load.ClosedLoop;
import org.liveblogarchive.benchmarks.load.HttpWork;
import org.liveblogarchive.benchmarks.load.LoadResult;
import org.liveblogarchive.benchmarks.results.Budget;
import org.liveblogarchive.benchmarks.results.Measurements;
import org.liveblogarchive.benchmarks.results.Peer;
import org.liveblogarchive.benchmarks.results.Row;
import org.liveblogarchive.benchmarks.results.Unit;
import org.liveblogarchive.benchmarks.system.Quiet;

/** A page as it was at a moment amid 20,000 revisions, beside the page as it is. */
final class AsOfFigure implements Figure {

  private static final String HEADLINE = "Regatta with second thoughts";
  private static final int ENTRIES = 5_000;
  private static final int OK = 200;
  private static final Budget BUDGET = Budget.ratioAtMost(3);
  private static final String AS_OF = "page as of a moment, 5,000 entries, 20,000 revisions";
  private static final String CURRENT = "the current page";

  @Override
  public String name() {
    return "as-of";
  }

  @Override
  public List<Row> measure(Bench bench) {
    String page = bench.newsroom().bringIn(HEADLINE, ENTRIES) + "/entries?limit=20";
    bench.newsroom().edit(HEADLINE, ENTRIES, 2);
    Instant moment = Instant.now().truncatedTo(ChronoUnit.MICROS);
    bench.newsroom().edit(HEADLINE, ENTRIES, 3);
    bench.newsroom().edit(HEADLINE, ENTRIES, 4);
    bench.system().demand(Request.get(page + "&asOf=" + moment), OK);
    Quiet.await();
    return new Measuring(bench, page, moment).rows();
  }

  private static final class Measuring {
    private final Bench bench;
    private final String page;
    private final Instant moment;
    private final AtomicLong asked = new AtomicLong();
    private final Measurements found = new Measurements();

    Measuring(Bench bench, String page, Instant moment) {
      this.bench = bench;
      this.page = page;
      this.moment = moment;
    }

    List<Row> rows() {
      load(this::asOf);
      load(this::current);
      for (int run = 0; run < bench.settings().runs(); run++) {
        add(AS_OF, load(this::asOf));
        add(CURRENT, load(this::current));
      }
      return List.of(row(", p50").within(BUDGET), row(", p99"));
    }

    /** Never the same moment twice, so that nobody answers it from a cache. */
    private Request asOf() {
      return Request.get(page + "&asOf=" + moment.plus(asked.incrementAndGet(), ChronoUnit.MICROS));
    }

    private Request current() {
      return Request.get(page);
    }

    private LoadResult load(Supplier<Request> requests) {
      String key = bench.system().clientKeys(1).getFirst();
      return ClosedLoop.run(
          1,
          bench.settings().duration(),
          _ ->
              HttpWork.of(
                  bench.system().gateway(),
                  () -> requests.get().with("X-API-Key", key).bytes(),
                  OK));
    }

    private void add(String name, LoadResult result) {
      found.add(name + ", p50", result.p50());
      found.add(name + ", p99", result.p99());
    }

    private Row row(String percentile) {
      return Row.of(AS_OF + percentile, found.series(AS_OF + percentile, Unit.MILLISECONDS))
          .against(new Peer(CURRENT, found.series(CURRENT + percentile, Unit.MILLISECONDS)));
    }
  }
}
