package org.liveblogarchive.benchmarks.figures;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liveblogarchive.benchmarks.http.Request;
import org.liveblogarchive.benchmarks.results.Budget;
import org.liveblogarchive.benchmarks.results.Peer;
import org.liveblogarchive.benchmarks.results.Row;
import org.liveblogarchive.benchmarks.results.Series;
import org.liveblogarchive.benchmarks.results.Unit;
import org.liveblogarchive.benchmarks.system.InventedLines;
import org.liveblogarchive.benchmarks.system.MemoryWatch;
import org.liveblogarchive.benchmarks.system.NotMeasurable;
import org.liveblogarchive.benchmarks.system.Quiet;
import org.liveblogarchive.benchmarks.system.RunningSystem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A whole archive brought in through the gateway until its last entry is found, in three parts. */
final class BulkImportFigure implements Figure {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String WORD = "bulkregatta";
  private static final int ENTRIES_EACH = 100;
  private static final int LINES_OF_A_PART = 1_000;
  private static final int PARTS = 3;
  private static final int ENTRIES = PARTS * LINES_OF_A_PART * ENTRIES_EACH;
  private static final Duration PATIENCE = Duration.ofMinutes(10);
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
    private final HttpClient http =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final InventedLines lines = new InventedLines(WORD, ENTRIES_EACH);
    private final List<MemoryWatch> peaks = new ArrayList<>();
    private double importing;

    Measuring(Bench bench) {
      this.bench = bench;
    }

    List<Row> rows() {
      Quiet.await();
      Duration used = processorTime();
      double searchable = seconds(this::importAll);
      used = processorTime().minus(used);
      double again =
          seconds(
              () -> demand(send(0, PARTS * LINES_OF_A_PART), "unchanged", PARTS * LINES_OF_A_PART));
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
          demand(
              send(part * LINES_OF_A_PART, (part + 1) * LINES_OF_A_PART),
              "created",
              LINES_OF_A_PART);
          if (part == PARTS - 1) {
            importing = (System.nanoTime() - begin) / 1e9;
            awaitSearchable(ENTRIES);
          }
        }
      }
    }

    private JsonNode send(int from, int to) {
      HttpRequest request =
          HttpRequest.newBuilder(bench.system().gateway().resolve("/api/v1/imports"))
              .timeout(PATIENCE)
              .header("X-API-Key", bench.system().editorKey())
              .header("Content-Type", "application/x-ndjson")
              .POST(HttpRequest.BodyPublishers.ofInputStream(() -> lines.between(from, to)))
              .build();
      try {
        HttpResponse<String> answer =
            http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        String body = answer.body().strip();
        return JSON.readTree(body.substring(body.lastIndexOf('\n') + 1));
      } catch (IOException failed) {
        throw NotMeasurable.because("the import broke off: " + failed);
      } catch (InterruptedException stopped) {
        throw NotMeasurable.because("it was interrupted: " + stopped);
      }
    }

    private Duration processorTime() {
      return RunningSystem.SERVICES.stream()
          .map(service -> bench.system().process(service).info().totalCpuDuration())
          .flatMap(Optional::stream)
          .reduce(Duration.ZERO, Duration::plus);
    }

    private static void demand(JsonNode answer, String status, int count) {
      if (answer.path("summary").path(status).asInt() != count) {
        throw NotMeasurable.because("the import answered " + answer);
      }
    }

    private void awaitSearchable(int wanted) {
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (found() < wanted) {
        if (System.nanoTime() > end) {
          throw NotMeasurable.because("only %d entries became searchable".formatted(found()));
        }
        pause();
      }
    }

    private int found() {
      Request search = Request.get("/api/v1/search?limit=1&q=" + WORD);
      return JSON.readTree(bench.system().ask(search).text()).path("total").asInt();
    }

    private static void pause() {
      try {
        Thread.sleep(Duration.ofMillis(200));
      } catch (InterruptedException stopped) {
        throw NotMeasurable.because("it was interrupted: " + stopped);
      }
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
