package org.liveblogarchive.benchmarks.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers values run by run, so that what is compared can be measured in turns. */
public final class Measurements {

  private final Map<String, List<Double>> values = new HashMap<>();

  public void add(String what, double value) {
    values.computeIfAbsent(what, _ -> new ArrayList<>()).add(value);
  }

  /** Whether nothing was added under a name. */
  public boolean isMissing(String what) {
    return !values.containsKey(what);
  }

  /** The sum of what was added under a name, as a remark; an empty one where there was nothing. */
  public String remark(String what, String words) {
    double sum =
        values.getOrDefault(what, List.of()).stream().mapToDouble(Double::doubleValue).sum();
    return sum == 0 ? "" : Unit.COUNT.format(sum) + " " + words;
  }

  /** Everything that was added under a name, of which there must be something. */
  public Series series(String what, Unit unit) {
    return new Series(unit, values.getOrDefault(what, List.of()));
  }
}
