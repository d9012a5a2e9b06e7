package org.liveblogarchive.benchmarks.figures;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.benchmarks.http.Request;
import org.liveblogarchive.benchmarks.load.LoadResult;
import org.liveblogarchive.benchmarks.peers.ProxiedFile;
import org.liveblogarchive.benchmarks.results.Budget;
import org.liveblogarchive.benchmarks.results.Measurements;
import org.liveblogarchive.benchmarks.results.Peer;
import org.liveblogarchive.benchmarks.results.Row;
import org.liveblogarchive.benchmarks.results.Series;
import org.liveblogarchive.benchmarks.results.Unit;
import org.liveblogarchive.benchmarks.system.NotMeasurable;
import org.liveblogarchive.benchmarks.system.Quiet;

/**
 * What readers repeat: the same thing asked for over many connections, beside nginx proxying a file
 * with the same answer.
 *
 * @param name what {@code --figures} calls it
 * @param title what the report calls it
 * @param target what is asked of a live blog; {@code REVISION} stands for its revision
 * @param status the answer; 304 where the reader already has what there is
 * @param budget bounds the ratio to nginx
 */
record ReadFigure(String name, String title, String target, int status, Budget budget)
    implements Figure {

  private static final int SMALL = 200;
  private static final int LARGE = 20_000;
  private static final int CONNECTIONS = 64;
  private static final int KEYS = 2;
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;
  private static final String PROXY = "nginx proxying the same";
  private static final String REFUSED = ", refused";
  private static final Budget FLAT = Budget.ratioAtLeast(0.80);

  static ReadFigure poll() {
    return new ReadFigure(
        "poll",
        "poll with nothing new (304)",
        "/entries?since=REVISION",
        NOT_MODIFIED,
        Budget.ratioAtLeast(0.35));
  }

  static ReadFigure newestPage() {
    return new ReadFigure(
        "page", "newest page of 20 entries", "/entries?limit=20", OK, Budget.ratioAtLeast(0.30));
  }

  @Override
  public List<Row> measure(Bench bench) {
    Request small = request(bench, bench.liveBlogOf(SMALL));
    Request large = request(bench, bench.liveBlogOf(LARGE));
    String page =
        bench.system().demand(Request.get(bench.liveBlogOf(LARGE) + "/entries"), OK).text();
    Quiet.await();
    try (ProxiedFile proxied = ProxiedFile.of(page, bench.peers())) {
      return new Measuring(bench, this, small, large, proxied).rows();
    } catch (NotMeasurable e) {
      return new Measuring(bench, this, small, large, null)
          .rows().stream().map(row -> row.noting(String.valueOf(e.getMessage()))).toList();
    }
  }

  /** Makes the request and sees to it that it is answered as it should be. */
  private Request request(Bench bench, String liveBlog) {
    String tag =
        bench.system().demand(Request.get(liveBlog + "/entries?limit=1"), OK).header("ETag");
    Request request = Request.get(liveBlog + target.replace("REVISION", tag.replaceAll("\\D", "")));
    Request conditional = status == NOT_MODIFIED ? request.with("If-None-Match", tag) : request;
    bench.system().demand(conditional, status);
    return conditional;
  }

  private static final class Measuring {
    private final Bench bench;
    private final ReadFigure figure;
    private final Request small;
    private final Request large;
    private final @Nullable ProxiedFile proxied;
    private final Measurements found = new Measurements();

    Measuring(
        Bench bench,
        ReadFigure figure,
        Request small,
        Request large,
        @Nullable ProxiedFile proxied) {
      this.bench = bench;
      this.figure = figure;
      this.small = small;
      this.large = large;
      this.proxied = proxied;
    }

    List<Row> rows() {
      load(bench.system().gateway(), small, bench.settings().warmUp());
      load(bench.system().gateway(), large, bench.settings().warmUp());
      for (int run = 0; run < bench.settings().runs(); run++) {
        run(name(SMALL), bench.system().gateway(), small);
        run(name(LARGE), bench.system().gateway(), large);
        if (proxied != null) {
          run(PROXY, proxied.address(), requestToProxy(proxied));
        }
      }
      return result();
    }

    private Request requestToProxy(ProxiedFile file) {
      return figure.status == NOT_MODIFIED ? file.conditionalRequest() : file.request();
    }

    private void run(String name, URI server, Request request) {
      LoadResult result = load(server, request, bench.settings().duration());
      found.add(name, result.perSecond());
      found.add(name + ", p99", result.p99());
      found.add(name + REFUSED, (double) result.refused());
    }

    private LoadResult load(URI server, Request request, Duration duration) {
      return bench
          .reads()
          .run(
              server,
              request,
              bench.system().clientKeys(KEYS),
              figure.status,
              CONNECTIONS,
              duration);
    }

    private List<Row> result() {
      List<Row> rows = new ArrayList<>();
      rows.add(row(SMALL, "", Unit.PER_SECOND).within(figure.budget));
      rows.add(row(LARGE, "", Unit.PER_SECOND).within(figure.budget));
      rows.add(row(LARGE, ", p99", Unit.MILLISECONDS));
      Series few = found.series(name(SMALL), Unit.PER_SECOND);
      rows.add(
          Row.of(
                  figure.title + ", 100 times the entries",
                  found.series(name(LARGE), Unit.PER_SECOND))
              .against(new Peer("at 200 entries", few))
              .within(FLAT));
      return rows;
    }

    private Row row(int entries, String what, Unit unit) {
      String name = name(entries) + what;
      return Row.of(name, found.series(name, unit))
          .against(proxied == null ? null : new Peer(PROXY, found.series(PROXY + what, unit)))
          .noting(found.remark(name(entries) + REFUSED, "refused"))
          .noting(found.remark(PROXY + REFUSED, "refused by nginx"));
    }

    private String name(int entries) {
      return "%s, %d connections, %,d entries".formatted(figure.title, CONNECTIONS, entries);
    }
  }
}
