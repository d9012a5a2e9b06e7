package org.liveblogarchive.benchmarks.figures;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.liveblogarchive.benchmarks.http.Request;
import org.liveblogarchive.benchmarks.load.ClosedLoop;
import org.liveblogarchive.benchmarks.load.HttpWork;
import org.liveblogarchive.benchmarks.load.LoadResult;
import org.liveblogarchive.benchmarks.peers.RawElasticsearch;
import org.liveblogarchive.benchmarks.results.Budget;
import org.liveblogarchive.benchmarks.results.Measurements;
import org.liveblogarchive.benchmarks.results.Peer;
import org.liveblogarchive.benchmarks.results.Row;
import org.liveblogarchive.benchmarks.results.Unit;
import org.liveblogarchive.benchmarks.system.FrequentWords;
import org.liveblogarchive.benchmarks.system.Quiet;
import org.liveblogarchive.benchmarks.system.RunningSystem;

/**
 * Searching an archive, at first a tenth of it and then all of it, beside Elasticsearch asked for
 * the same; and completing what is typed. The words that are searched for change with every
 * request.
 */
final class SearchFigure implements Figure {

  private static final int TENTH = 30_000;
  private static final int OK = 200;
  private static final int MANY = 8;
  private static final int RAREST = 4_000;
  private static final int COMMONEST = 200;
  private static final String RAW = "Elasticsearch itself";
  private static final String FULL = "&facets=author&timeline=true";

  private static final String MONTH = "&from=2023-03-01&to=2023-03-31&order=newest";

  /** The fixed mix; each takes the number of a turn. */
  private static final Map<String, IntFunction<String>> MIX = mix();

  private static Map<String, IntFunction<String>> mix() {
    Map<String, IntFunction<String>> mix = new LinkedHashMap<>();
    mix.put("a common word, all facets", turn -> q(common(turn)) + "&facets=" + all());
    mix.put("two words, facets, timeline", turn -> q(word(turn) + " " + common(turn)) + FULL);
    mix.put("a phrase", turn -> q("\"of the " + common(turn) + "\""));
    mix.put("either of two", turn -> q(word(turn) + " OR " + word(turn + 1)));
    mix.put("a beginning", turn -> q(word(turn).substring(0, 4) + "*"));
    mix.put("a misspelt word", turn -> q(word(turn) + "x~1"));
    mix.put("one but not another", turn -> q(word(turn) + " -" + common(turn)));
    mix.put(
        "on one topic, with facets", turn -> q(common(turn)) + topic(turn) + "&facets=topic,tag");
    mix.put("of a month, newest first", turn -> q(common(turn)) + MONTH);
    mix.put("everything, all facets", _ -> "?timeline=true&facets=" + all());
    mix.put("collapsed by live blog", turn -> q(word(turn)) + "&collapse=liveBlog");
    mix.put("with neighbours", turn -> q(word(turn)) + "&context=1");
    return mix;
  }

  private static String all() {
    return "language,publisher,topic,author,tag,status,liveBlog";
  }

  private static String topic(int turn) {
    return "&topic=topic+" + turn % 50;
  }

  private static String q(String text) {
    return "?q=" + URLEncoder.encode(text, UTF_8);
  }

  /** Neither so common that it is everywhere nor so rare that it is nowhere. */
  private static String word(int turn) {
    return FrequentWords.word(COMMONEST + turn * 37 % (RAREST - COMMONEST));
  }

  private static String common(int turn) {
    return FrequentWords.word(30 + turn * 7 % 170);
  }

  @Override
  public String name() {
    return "search";
  }

  @Override
  public List<Row> measure(Bench bench) {
    return new Measuring(bench).rows();
  }

  private static final class Measuring {
    private final Bench bench;
    private final RunningSystem system;
    private final RawElasticsearch raw;
    private final Measurements found = new Measurements();

    Measuring(Bench bench) {
      this.bench = bench;
      this.system = bench.system();
      this.raw = new RawElasticsearch(system.elasticsearch());
    }

    List<Row> rows() {
      bench.archiveOf(TENTH);
      Quiet.await();
      warmUp();
      times(() -> found.add("small", plain(1, bench.settings().duration()).p50()));
      bench.archiveOf(SearchArchive.ENTRIES);
      Quiet.await();
      warmUp();
      times(this::run);
      return result();
    }

    private void warmUp() {
      plain(MANY, bench.settings().warmUp());
      raw.search(MANY, bench.settings().warmUp(), SearchFigure::word);
    }

    private void times(Runnable run) {
      for (int i = 0; i < bench.settings().runs(); i++) {
        run.run();
      }
    }

    private void run() {
      Duration duration = bench.settings().duration();
      LoadResult alone = plain(1, duration);
      LoadResult many = plain(MANY, duration);
      LoadResult rawAlone = raw.search(1, duration, SearchFigure::word);
      LoadResult rawMany = raw.search(MANY, duration, SearchFigure::word);
      found.add("p50", alone.p50());
      found.add("p99", alone.p99());
      found.add("many", many.perSecond());
      found.add(RAW + "p50", rawAlone.p50());
      found.add(RAW + "many", rawMany.perSecond());
      MIX.forEach((name, query) -> found.add(name, mixed(query, duration).p50()));
      LoadResult typed = load("/api/v1/search/suggest", SearchFigure::typed, 1, duration);
      found.add("suggest", typed.p50());
      found.add("suggest99", typed.p99());
    }

    private LoadResult plain(int clients, Duration duration) {
      return load("/api/v1/search", turn -> q(word(turn)) + FULL, clients, duration);
    }

    private LoadResult mixed(IntFunction<String> query, Duration duration) {
      return load("/api/v1/search", query, 1, duration.dividedBy(2));
    }

    private LoadResult load(
        String path, IntFunction<String> query, int clients, Duration duration) {
      List<String> keys = system.clientKeys(1);
      return ClosedLoop.run(
          clients,
          duration,
          client -> {
            int[] turn = {client * 1_000};
            return HttpWork.of(
                system.gateway(),
                () ->
                    Request.get(path + query.apply(turn[0]++))
                        .with("X-API-Key", keys.getFirst())
                        .bytes(),
                OK);
          });
    }

    private List<Row> result() {
      String search = "search (query, highlight, facet, timeline), 300,000 entries, ";
      Peer rawTime = new Peer(RAW, found.series(RAW + "p50", Unit.MILLISECONDS));
      List<Row> rows = new ArrayList<>();
      rows.add(
          Row.of(search + "1 client, p50", found.series("p50", Unit.MILLISECONDS))
              .against(rawTime)
              .within(Budget.ratioAtMost(2.0)));
      rows.add(Row.of(search + "1 client, p99", found.series("p99", Unit.MILLISECONDS)));
      rows.add(
          Row.of(search + "8 clients", found.series("many", Unit.PER_SECOND))
              .against(new Peer(RAW, found.series(RAW + "many", Unit.PER_SECOND)))
              .within(Budget.ratioAtLeast(0.5)));
      MIX.keySet()
          .forEach(
              name ->
                  rows.add(
                      Row.of("search: " + name + ", p50", found.series(name, Unit.MILLISECONDS))
                          .against(rawTime)));
      rows.add(Row.of("suggest, p50", found.series("suggest", Unit.MILLISECONDS)));
      rows.add(
          Row.of("suggest, p99", found.series("suggest99", Unit.MILLISECONDS))
              .within(Budget.valueAtMost(20)));
      rows.add(
          Row.of("search p50, 10 times the entries", found.series("p50", Unit.MILLISECONDS))
              .against(new Peer("of 30,000 entries", found.series("small", Unit.MILLISECONDS)))
              .within(Budget.ratioAtMost(2.0)));
      return rows;
    }
  }

  /** The first letters of words. */
  private static String typed(int turn) {
    String word = word(turn);
    return q(word.substring(0, 2 + turn % (word.length() - 1)));
  }
}
