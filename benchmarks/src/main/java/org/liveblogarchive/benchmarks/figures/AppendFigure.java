package org.liveblogarchive.benchmarks.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.benchmarks.http.Request;
import org.liveblogarchive.benchmarks.load.ClosedLoop;
import org.liveblogarchive.benchmarks.load.HttpWork;
import org.liveblogarchive.benchmarks.load.LoadResult;
import org.liveblogarchive.benchmarks.peers.RawPostgreSql;
import org.liveblogarchive.benchmarks.results.Budget;
import org.liveblogarchive.benchmarks.results.Measurements;
import org.liveblogarchive.benchmarks.results.Peer;
import org.liveblogarchive.benchmarks.results.Row;
import org.liveblogarchive.benchmarks.results.Unit;
import org.liveblogarchive.benchmarks.system.InventedText;
import org.liveblogarchive.benchmarks.system.Quiet;

/** Entries written through the gateway, beside transactions on the same PostgreSQL. */
final class AppendFigure implements Figure {

  private static final int LIVE_BLOGS = 500;
  private static final int CLIENTS = 8;
  private static final int LENGTH = 240;
  private static final int MADE = 201;
  private static final String REFUSED = ", refused";
  private static final String LIMIT = "raw PostgreSQL";

  private static final List<Variant> VARIANTS =
      List.of(
          new Variant("append, 1 client, 500 live blogs", 1, LIVE_BLOGS, null),
          new Variant(
              "append, 8 clients, 500 live blogs", CLIENTS, LIVE_BLOGS, Budget.ratioAtLeast(0.40)),
          new Variant("append, 1 client, one live blog", 1, 1, null),
          new Variant("append, 8 clients, one live blog", CLIENTS, 1, Budget.ratioAtLeast(0.50)));

  private static final Budget P99 = Budget.valueAtMost(30);

  @Override
  public String name() {
    return "append";
  }

  @Override
  public List<Row> measure(Bench bench) {
    String text = new InventedText(0).ofLength(LENGTH);
    List<String> liveBlogs =
        IntStream.range(0, LIVE_BLOGS)
            .mapToObj(number -> bench.newsroom().begin("Regatta, day " + number))
            .toList();
    List<Request> requests =
        liveBlogs.stream().map(liveBlog -> bench.newsroom().entry(liveBlog, text)).toList();
    String state = bench.system().demand(requests.getFirst(), MADE).text();
    RawPostgreSql raw = RawPostgreSql.prepare(bench.system().database(), LIVE_BLOGS, state);
    Measuring measuring = new Measuring(bench, requests.stream().map(Request::bytes).toList(), raw);
    return measuring.rows();
  }

  /**
   * One way to append.
   *
   * @param budget nothing where it only explains the others
   */
  private record Variant(String name, int clients, int liveBlogs, @Nullable Budget budget) {}

  private static final class Measuring {
    private final Bench bench;
    private final List<byte[]> requests;
    private final RawPostgreSql raw;
    private final Measurements found = new Measurements();

    Measuring(Bench bench, List<byte[]> requests, RawPostgreSql raw) {
      this.bench = bench;
      this.requests = requests;
      this.raw = raw;
    }

    List<Row> rows() {
      ClosedLoop.run(CLIENTS, bench.settings().warmUp(), _ -> appends(LIVE_BLOGS));
      ClosedLoop.run(CLIENTS, bench.settings().warmUp(), _ -> raw.client(LIVE_BLOGS));
      for (int run = 0; run < bench.settings().runs(); run++) {
        VARIANTS.forEach(this::run);
      }
      List<Row> rows = new ArrayList<>();
      VARIANTS.forEach(variant -> rows.addAll(rows(variant)));
      return rows;
    }

    private void run(Variant variant) {
      Quiet.await();
      LoadResult ours =
          ClosedLoop.run(
              variant.clients, bench.settings().duration(), _ -> appends(variant.liveBlogs));
      found.add(variant.name, ours.perSecond());
      found.add(variant.name + ", p99", ours.p99());
      found.add(variant.name + REFUSED, (double) ours.refused());
      // What was written is still being indexed.
      Quiet.await();
      LoadResult limit =
          ClosedLoop.run(
              variant.clients, bench.settings().duration(), _ -> raw.client(variant.liveBlogs));
      found.add(LIMIT + variant.name, limit.perSecond());
      found.add(LIMIT + variant.name + ", p99", limit.p99());
    }

    private HttpWork appends(int among) {
      return HttpWork.of(
          bench.system().gateway(),
          () -> requests.get(ThreadLocalRandom.current().nextInt(among)),
          MADE);
    }

    private List<Row> rows(Variant variant) {
      Budget p99 = variant.budget != null && variant.liveBlogs > 1 ? P99 : null;
      return List.of(
          row(variant.name, Unit.PER_SECOND).within(variant.budget),
          row(variant.name + ", p99", Unit.MILLISECONDS).within(p99));
    }

    private Row row(String name, Unit unit) {
      return Row.of(name, found.series(name, unit))
          .against(new Peer(LIMIT, found.series(LIMIT + name, unit)))
          .noting(found.remark(name + REFUSED, "refused"));
    }
  }
}
