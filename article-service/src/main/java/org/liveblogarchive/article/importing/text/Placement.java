package org.liveblogarchive.article.importing.text;

import java.util.List;

/**
 * Where the text of an entry stands, seen from its time.
 *
 * @param above whether it stands above
 * @param headlineAbove whether only its headline does
 * @param nameAbove whether what stands above is the name of who wrote it
 */
record Placement(boolean above, boolean headlineAbove, boolean nameAbove) {

  private static final double MOST = 0.8;
  private static final double FEW = 0.4;

  private static final Placement UNDER = new Placement(false, false, false);
  private static final Placement ABOVE = new Placement(true, false, false);

  /**
   * Finds out.
   *
   * @param between what stands under each mark, up to the next
   * @param signed whether names stand beside the times
   */
  static Placement of(
      List<Line> lines, List<Mark> marks, List<List<Line>> between, boolean signed) {
    Mark last = marks.getLast();
    boolean nothingUnder = between.getLast().isEmpty() && last.rest().isEmpty();
    if (last.family() == Mark.Family.TRAILED && !signed) {
      return nothingUnder ? ABOVE : UNDER;
    }
    boolean somethingBetween = between.stream().anyMatch(under -> !under.isEmpty());
    boolean led = last.family() == Mark.Family.LED;
    if (nothingUnder && !led && somethingBetween && marks.getFirst().first() > 1) {
      return ABOVE;
    }
    return led && !signed ? UNDER : byHeadlines(lines, marks, between);
  }

  private static Placement byHeadlines(
      List<Line> lines, List<Mark> marks, List<List<Line>> between) {
    int count = marks.size();
    if (count < 3 || marks.getFirst().first() == 0) {
      return UNDER;
    }
    Line first = lines.get(marks.getFirst().first() - 1);
    int above = Headlines.standsAt(first) ? 1 : 0;
    int names = Bylines.isName(first.text()) ? 1 : 0;
    int below = 0;
    for (int at = 0; at < count; at++) {
      List<Line> under = between.get(at);
      boolean several = at + 1 < count && under.size() > 1;
      below += !under.isEmpty() && Headlines.standsAt(under.getFirst()) ? 1 : 0;
      above += several && Headlines.standsAt(under.getLast()) ? 1 : 0;
      names += several && Bylines.isName(under.getLast().text()) ? 1 : 0;
    }
    List<Line> end = between.getLast();
    boolean endsOtherwise = end.isEmpty() || !Headlines.standsAt(end.getLast());
    boolean byName = names >= count * MOST;
    boolean apart = byName || below <= count * FEW;
    return above >= count * MOST && apart && endsOtherwise
        ? new Placement(false, true, byName)
        : UNDER;
  }
}
