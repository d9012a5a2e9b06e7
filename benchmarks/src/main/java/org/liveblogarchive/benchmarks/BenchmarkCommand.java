package org.liveblogarchive.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.liveblogarchive.benchmarks.figures.Bench;
import org.liveblogarchive.benchmarks.figures.Figure;
import org.liveblogarchive.benchmarks.figures.Settings;
import org.liveblogarchive.benchmarks.load.ReadLoad;
import org.liveblogarchive.benchmarks.peers.Tools;
import org.liveblogarchive.benchmarks.results.Machine;
import org.liveblogarchive.benchmarks.results.Report;
import org.liveblogarchive.benchmarks.results.Row;
import org.liveblogarchive.benchmarks.stream.StreamFailed;
import org.liveblogarchive.benchmarks.system.MemoryWatch;
import org.liveblogarchive.benchmarks.system.NotMeasurable;
import org.liveblogarchive.benchmarks.system.Quiet;
import org.liveblogarchive.benchmarks.system.RunningSystem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures the running system beside its limits, prints a table and keeps the numbers. */
@Command(
    name = "benchmarks/run",
    mixinStandardHelpOptions = true,
    version = "0.1.0",
    description = {
      "Builds what is stale, starts the whole system on this machine, measures it beside its limits"
          + " and peers, prints a table in Markdown and writes all numbers as JSON."
    },
    footer = {
      "",
      "benchmarks/run --install first installs nginx, its module nchan, and wrk (Debian, as root).",
      "Exit codes: 0, 1 for a failure or with --strict a missed budget, 2 for wrong options."
    },
    sortOptions = false,
    usageHelpAutoWidth = true)
public final class BenchmarkCommand implements Callable<Integer> {

  private static final Path HOME = Path.of("benchmarks");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--figures",
      paramLabel = "NAME",
      split = ",",
      description =
          "Only these: append, poll, page, as-of, freshness, searchable, fan-out, bulk-import,"
              + " search, indexing, memory.")
  private Set<String> figures = new LinkedHashSet<>();

  @Option(
      names = "--runs",
      defaultValue = "3",
      description = "How often each figure is taken; the table has the medians (default: 3).")
  private int runs;

  @Option(
      names = "--duration",
      paramLabel = "SECONDS",
      defaultValue = "5",
      description = "How long each load goes on (default: 5).")
  private int duration;

  @Option(
      names = "--warm-up",
      paramLabel = "SECONDS",
      defaultValue = "10",
      description = "How long each load goes on before it counts (default: 10).")
  private int warmUp;

  @Option(
      names = "--readers",
      paramLabel = "COUNT",
      defaultValue = "9000",
      description = "Readers of one stream in the fan-out (default: 9000).")
  private int readers;

  @Option(
      names = "--messages",
      paramLabel = "COUNT",
      defaultValue = "20",
      description = "Messages that they are sent in a run (default: 20).")
  private int messages;

  @Option(
      names = "--servers",
      paramLabel = "KIND",
      defaultValue = "${env:LIVEBLOG_SERVERS:-local}",
      description = "local, containers or auto (default: local, or LIVEBLOG_SERVERS).")
  private String servers = "local";

  @Option(names = "--strict", description = "Exit with 1 when a budget is missed.")
  private boolean strict;

  @Option(
      names = "--commit",
      hidden = true,
      defaultValue = "unknown",
      description = "Which state of the project this is.")
  private String commit = "unknown";

  private boolean failed;

  /** Runs the command in the folder of the project. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new BenchmarkCommand()).execute(arguments));
  }

  @Override
  public Integer call() {
    List<Figure> chosen = chosen();
    Instant begin = Instant.now();
    Machine machine = Machine.current();
    List<Row> rows = measure(chosen);
    Report report =
        new Report(begin, Instant.now(), commit, machine, options(), Tools.versions(), rows);
    report.write(HOME.resolve("results").resolve("latest.json"));
    System.out.print(report.table());
    return failed || (strict && report.missesABudget()) ? 1 : 0;
  }

  private List<Figure> chosen() {
    Set<String> names = Figure.all().stream().map(Figure::name).collect(Collectors.toSet());
    if (!names.containsAll(figures)) {
      throw new ParameterException(spec.commandLine(), "--figures takes some of " + names);
    }
    return Figure.all().stream()
        .filter(figure -> figures.isEmpty() || figures.contains(figure.name()))
        .toList();
  }

  private List<Row> measure(List<Figure> chosen) {
    Path state = HOME.resolve("target").resolve("state").toAbsolutePath();
    try (RunningSystem system = RunningSystem.start(state, servers, this::report)) {
      Quiet.await();
      try (MemoryWatch memory = MemoryWatch.over(system)) {
        Bench bench = Bench.of(system, memory, settings(), state.resolve("peers"), this::report);
        List<Row> rows = new ArrayList<>();
        chosen.forEach(figure -> rows.addAll(measure(figure, bench)));
        return rows;
      }
    }
  }

  private List<Row> measure(Figure figure, Bench bench) {
    report("Measuring: " + figure.name() + " …");
    try {
      return figure.measure(bench);
    } catch (NotMeasurable | StreamFailed e) {
      return List.of(Row.unmeasured(figure.name(), String.valueOf(e.getMessage())));
    } catch (RuntimeException e) {
      // The other figures are worth having all the same.
      failed = true;
      return List.of(Row.unmeasured(figure.name(), "failed: " + e));
    }
  }

  private Settings settings() {
    return new Settings(
        runs, Duration.ofSeconds(duration), Duration.ofSeconds(warmUp), readers, messages);
  }

  private Map<String, Object> options() {
    Map<String, Object> options = new TreeMap<>();
    options.put("runs", runs);
    options.put("durationSeconds", duration);
    options.put("warmUpSeconds", warmUp);
    options.put("readers", readers);
    options.put("messages", messages);
    options.put("readLoad", ReadLoad.best().name());
    return options;
  }

  /** Apart from the table, so that one can be kept without the other. */
  private void report(String step) {
    System.err.println(step);
  }
}
