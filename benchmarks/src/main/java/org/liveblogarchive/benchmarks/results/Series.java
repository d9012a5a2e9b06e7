package org.liveblogarchive.benchmarks.results;

import java.util.List;

/**
 * One thing measured in several runs.
 *
 * @param runs one value a run, in the order of the runs
 */
public record Series(Unit unit, List<Double> runs) {

  public Series {
    if (runs.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
    runs = List.copyOf(runs);
  }

  /** Something that is measured once. */
  public static Series once(Unit unit, double value) {
    return new Series(unit, List.of(value));
  }

  /** The value in the middle; of an even number, the mean of the two in the middle. */
  public double median() {
    List<Double> sorted = runs.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  @Override
  public String toString() {
    return unit.format(median());
  }
}
