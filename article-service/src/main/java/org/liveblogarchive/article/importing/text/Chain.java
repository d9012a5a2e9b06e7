package org.liveblogarchive.article.importing.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;

/**
 * The longest run of marks that follow each other as the entries of a page do: newest or oldest
 * first, over midnight or not. What stands between them tells other times.
 *
 * @param marks in the order of the page
 * @param newestFirst whether times fall
 * @param weight grows with the number of marks and falls with what has to be explained
 */
record Chain(List<Mark> marks, boolean newestFirst, double weight) {

  /** How many marks in a row may tell other times. */
  private static final int LOOK_BACK = 16;

  private static final int DAY = 86_400;
  private static final int NIGHT = 10 * 3600;
  private static final double OVER_MIDNIGHT = 0.4;
  private static final double OUT_OF_ORDER = 2.6;
  private static final double SKIPPED = 0.05;

  /**
   * Finds the run.
   *
   * @param headings indexes of the lines with a date, at which a day may end
   */
  static Chain longest(List<Mark> marks, NavigableSet<Integer> headings) {
    Chain falling = longest(marks, headings, true);
    Chain rising = longest(marks, headings, false);
    return rising.weight > falling.weight ? rising : falling;
  }

  private static Chain longest(
      List<Mark> marks, NavigableSet<Integer> headings, boolean newestFirst) {
    int count = marks.size();
    double[] best = new double[count];
    int[] before = new int[count];
    Arrays.fill(before, -1);
    int end = -1;
    for (int at = 0; at < count; at++) {
      best[at] = 1;
      for (int from = Math.max(0, at - LOOK_BACK); from < at; from++) {
        double weight =
            best[from]
                + 1
                - cost(marks.get(from), marks.get(at), headings, newestFirst)
                - SKIPPED * (at - from - 1);
        if (weight > best[at]) {
          best[at] = weight;
          before[at] = from;
        }
      }
      if (end < 0 || best[at] >= best[end]) {
        end = at;
      }
    }
    List<Mark> chain = new ArrayList<>();
    for (int at = end; at >= 0; at = before[at]) {
      chain.add(marks.get(at));
    }
    return new Chain(chain.reversed(), newestFirst, end < 0 ? 0 : best[end]);
  }

  private static double cost(
      Mark from, Mark to, NavigableSet<Integer> headings, boolean newestFirst) {
    if (from.kind() == Mark.Kind.AGO) {
      return 0;
    }
    int step = newestFirst ? from.order() - to.order() : to.order() - from.order();
    if (step >= 0) {
      return 0;
    }
    if (from.kind() == Mark.Kind.MINUTE) {
      return OUT_OF_ORDER;
    }
    Integer heading = headings.higher(from.last());
    boolean newDay = heading != null && heading < to.first();
    boolean dated = to.stamp().day() != null && !to.stamp().day().equals(from.stamp().day());
    if (newDay || dated) {
      return 0;
    }
    return step + DAY <= NIGHT ? OVER_MIDNIGHT : OUT_OF_ORDER;
  }

  /** Tells whether a mark could stand between those of this run. */
  boolean admits(Mark mark, NavigableSet<Integer> headings) {
    int next = firstAfter(mark);
    boolean afterLast =
        next == 0 || cost(marks.get(next - 1), mark, headings, newestFirst) < OUT_OF_ORDER;
    boolean beforeNext =
        next == marks.size() || cost(mark, marks.get(next), headings, newestFirst) < OUT_OF_ORDER;
    if (next > 0 && next < marks.size()) {
      double direct = cost(marks.get(next - 1), marks.get(next), headings, newestFirst);
      double around =
          cost(marks.get(next - 1), mark, headings, newestFirst)
              + cost(mark, marks.get(next), headings, newestFirst);
      return around <= direct;
    }
    return afterLast && beforeNext;
  }

  private int firstAfter(Mark mark) {
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marks.get(middle).first() < mark.first()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
