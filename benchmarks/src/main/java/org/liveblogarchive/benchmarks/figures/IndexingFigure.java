package org.liveblogarchive.benchmarks.figures;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.liveblogarchive.benchmarks.http.Request;
import org.liveblogarchive.benchmarks.peers.RawElasticsearch;
import org.liveblogarchive.benchmarks.results.Budget;
import org.liveblogarchive.benchmarks.results.Measurements;
import org.liveblogarchive.benchmarks.results.Peer;
import org.liveblogarchive.benchmarks.results.Row;
import org.liveblogarchive.benchmarks.results.Unit;
import org.liveblogarchive.benchmarks.system.FrequentWords;
import org.liveblogarchive.benchmarks.system.InventedLines;
import org.liveblogarchive.benchmarks.system.NotMeasurable;
import org.liveblogarchive.benchmarks.system.Quiet;
import org.liveblogarchive.devstack.processes.Waiting;
import tools.jackson.databind.json.JsonMapper;

/**
 * Indexing beside {@code _bulk} with the same documents: along the feed, for which search-service
 * is halted while an archive is brought in, and as a rebuild.
 */
final class IndexingFigure implements Figure {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String REBUILD = "/internal/rebuild";
  private static final String WORD = "backlog";
  private static final int ENTRIES_EACH = 100;
  private static final int BACKLOG = 30_000;
  private static final int RAW_DOCUMENTS = 30_000;
  private static final int ACCEPTED = 202;
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  @Override
  public String name() {
    return "indexing";
  }

  @Override
  public List<Row> measure(Bench bench) {
    bench.archiveOf(RAW_DOCUMENTS);
    RawElasticsearch raw = new RawElasticsearch(bench.system().elasticsearch());
    Measurements found = new Measurements();
    raw.bulk(RAW_DOCUMENTS);
    for (int run = 0; run < bench.settings().runs(); run++) {
      Quiet.await();
      found.add("raw", raw.bulk(RAW_DOCUMENTS));
      Quiet.await();
      found.add("rebuild", rebuild(bench));
      Quiet.await();
      found.add("tail", tail(bench, run));
    }
    Peer peer = new Peer("_bulk, 1 client", found.series("raw", Unit.PER_SECOND));
    return List.of(
        Row.of("index: along the feed", found.series("tail", Unit.PER_SECOND))
            .against(peer)
            .within(Budget.ratioAtLeast(0.3)),
        Row.of("index: rebuild, from request to swap", found.series("rebuild", Unit.PER_SECOND))
            .against(peer)
            .within(Budget.ratioAtLeast(0.4)));
  }

  private static double tail(Bench bench, int run) {
    String word = WORD + run;
    WholeArchive archive =
        new WholeArchive(
            bench.system(), word, new InventedLines(word, ENTRIES_EACH, FrequentWords::new));
    ProcessHandle service = bench.system().process("search-service");
    signal(service, "-STOP");
    try {
      archive.bringIn(0, BACKLOG / ENTRIES_EACH, "created");
    } finally {
      signal(service, "-CONT");
    }
    long begin = System.nanoTime();
    archive.awaitSearchable(BACKLOG);
    return BACKLOG / ((System.nanoTime() - begin) / 1e9);
  }

  private static void signal(ProcessHandle process, String signal) {
    try {
      new ProcessBuilder("kill", signal, String.valueOf(process.pid())).start().waitFor();
    } catch (IOException e) {
      throw NotMeasurable.because("a process cannot be halted here: " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw NotMeasurable.because("it was interrupted");
    }
  }

  private static double rebuild(Bench bench) {
    long begin = System.nanoTime();
    var answer = bench.system().askSearchService(Request.post(REBUILD, "application/json", ""));
    if (answer.status() != ACCEPTED) {
      throw NotMeasurable.because("the rebuild was answered " + answer.status());
    }
    if (!Waiting.until(() -> state(bench).equals("done"), PATIENCE)) {
      throw NotMeasurable.because("the rebuild is still " + state(bench));
    }
    return entries(bench) / ((System.nanoTime() - begin) / 1e9);
  }

  private static String state(Bench bench) {
    return JSON.readTree(bench.system().askSearchService(Request.get(REBUILD)).text())
        .path("state")
        .asString("");
  }

  private static double entries(Bench bench) {
    return JSON.readTree(bench.system().demand(Request.get("/api/v1/search?limit=1"), 200).text())
        .path("total")
        .asDouble();
  }
}
