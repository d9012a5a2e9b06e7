package org.liveblogarchive.article.importing.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All places of a page that tell when.
 *
 * @param candidates those that could part entries, as they stand on the page
 * @param headings lines with only a date
 * @param notes the times of publishing and updating, and dates on lines of another kind
 */
record Marks(List<Mark> candidates, List<Mark> headings, List<Mark> notes) {

  private static final double MOST = 0.6;

  static Marks of(List<Line> lines) {
    List<Mark> all = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      Mark mark = Mark.on(lines.get(at), at);
      if (mark != null) {
        all.add(mark);
      }
    }
    List<Mark> joined = datedBelow(joined(all, lines), lines);
    return new Marks(
        joined.stream()
            .filter(mark -> mark.couldDelimit() && !isSeveral(mark) && !Duration.is(mark, lines))
            .toList(),
        joined.stream().filter(Mark::isHeading).toList(),
        joined.stream()
            .filter(mark -> !mark.isHeading())
            .filter(mark -> isSeveral(mark) || !mark.couldDelimit() || Duration.is(mark, lines))
            .toList());
  }

  /** Two different times on a line tell when a page was published and updated. */
  private static boolean isSeveral(Mark mark) {
    return mark.stamp().other() != null;
  }

  private static List<Mark> joined(List<Mark> all, List<Line> lines) {
    List<Mark> joined = new ArrayList<>();
    for (Mark mark : all) {
      Mark last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && belongTogether(last, mark, lines)) {
        joined.set(joined.size() - 1, last.with(mark));
      } else {
        joined.add(mark);
      }
    }
    return joined;
  }

  private static boolean belongTogether(Mark last, Mark next, List<Line> lines) {
    boolean adjacent = next.first() == last.last() + 1;
    boolean plain = last.couldDelimit() && next.couldDelimit();
    if (adjacent && plain && last.family() == Mark.Family.TRAILED) {
      boolean told = last.stamp().clock() != null && next.stamp().clock() != null;
      boolean same = told && last.order() / 60 == next.order() / 60;
      return same && next.family() == Mark.Family.ALONE;
    }
    if (!adjacent || !plain || last.family() != Mark.Family.ALONE || isSeveral(next)) {
      return false;
    }
    boolean gap = lines.get(next.first()).afterGap();
    boolean lastTells = last.stamp().clock() != null;
    boolean nextTells = next.stamp().clock() != null;
    if (lastTells && nextTells) {
      return !gap && last.order() / 60 == next.order() / 60 && !isSeveral(last);
    }
    boolean agoFirst = last.stamp().elapsed() && next.family() == Mark.Family.ALONE;
    boolean agoSecond =
        lastTells && next.stamp().elapsed() && !gap && next.family() == Mark.Family.ALONE;
    return last.stamp().minute() == null
        && next.stamp().minute() == null
        && (agoSecond || agoFirst);
  }

  /** Some pages write the date of each entry under its time. */
  private static List<Mark> datedBelow(List<Mark> all, List<Line> lines) {
    long times = all.stream().filter(Marks::isPlainTime).count();
    long dated = 0;
    for (int at = 1; at < all.size(); at++) {
      dated += isDateOf(all.get(at - 1), all.get(at), lines) ? 1 : 0;
    }
    if (dated < 2 || dated < times * MOST) {
      return all;
    }
    List<Mark> joined = new ArrayList<>();
    Mark last = null;
    for (Mark mark : all) {
      if (last != null && isDateOf(last, mark, lines)) {
        joined.set(joined.size() - 1, last.with(mark));
      } else {
        joined.add(mark);
      }
      last = mark;
    }
    return joined;
  }

  private static boolean isPlainTime(Mark mark) {
    return mark.family() == Mark.Family.ALONE
        && mark.couldDelimit()
        && mark.stamp().clock() != null
        && mark.stamp().day() == null;
  }

  private static boolean isDateOf(Mark time, @Nullable Mark date, List<Line> lines) {
    return date != null
        && isPlainTime(time)
        && date.isHeading()
        && date.first() == time.last() + 1
        && !lines.get(date.first()).afterGap();
  }
}
