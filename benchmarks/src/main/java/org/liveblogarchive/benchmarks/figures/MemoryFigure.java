package org.liveblogarchive.benchmarks.figures;

import java.util.ArrayList;
import java.util.List;
import org.liveblogarchive.benchmarks.results.Budget;
import org.liveblogarchive.benchmarks.results.Row;
import org.liveblogarchive.benchmarks.results.Series;
import org.liveblogarchive.benchmarks.results.Unit;
import org.liveblogarchive.benchmarks.system.RunningSystem;

/**
 * What memory each service occupied before all other figures, and the most while they were taken.
 */
final class MemoryFigure implements Figure {

  private static final double MEGABYTE = 1024;
  private static final Budget AT_REST = Budget.valueAtMost(350);
  private static final Budget UNDER_LOAD = Budget.valueAtMost(600);

  @Override
  public String name() {
    return "memory";
  }

  @Override
  public List<Row> measure(Bench bench) {
    List<Row> rows = new ArrayList<>();
    for (String service : RunningSystem.SERVICES) {
      rows.add(row(service + ", at rest", bench.memory().atFirst(service)).within(AT_REST));
      rows.add(row(service + ", under load", bench.memory().most(service)).within(UNDER_LOAD));
    }
    return rows;
  }

  private static Row row(String what, long kilobytes) {
    String figure = "memory of " + what;
    return kilobytes == 0
        ? Row.unmeasured(figure, "this system does not tell")
        : Row.of(figure, Series.once(Unit.MEGABYTES, kilobytes / MEGABYTE));
  }
}
