package org.liveblogarchive.article.importing.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes the lines between two marks, without what belongs to no entry. */
final class Between {

  private static final int LONGEST_TITLE = 20;

  private final List<Line> lines;
  private final Set<Integer> days = new HashSet<>();
  private final Set<Integer> left = new HashSet<>();
  private boolean ended;

  Between(List<Line> lines, Marks all, Layout layout) {
    this.lines = lines;
    all.headings().forEach(heading -> days.add(heading.first()));
    all.notes().stream()
        .filter(note -> note.family() == Mark.Family.ALONE)
        .forEach(note -> left.add(note.first()));
    Set<Integer> chosen = new HashSet<>();
    layout.marks().forEach(mark -> chosen.add(mark.first()));
    all.candidates().stream()
        .filter(mark -> mark.kind() == Mark.Kind.AGO && mark.family() == Mark.Family.ALONE)
        .filter(mark -> !chosen.contains(mark.first()))
        .forEach(mark -> left.add(mark.first()));
  }

  /** Tells whether a line under the last entry says that coverage is over. */
  boolean ended() {
    return ended;
  }

  boolean isDay(int line) {
    return days.contains(line);
  }

  /**
   * Returns the lines of an entry.
   *
   * @param last whether no entry follows
   */
  List<Line> of(int from, int to, boolean last) {
    List<Line> found = new ArrayList<>();
    boolean skipping = false;
    boolean afterDay = false;
    for (int at = from; at < to; at++) {
      Line line = lines.get(at);
      if (last && Furniture.opensTail(line.text())) {
        break;
      }
      if (days.contains(at) || left.contains(at)) {
        afterDay |= days.contains(at);
        continue;
      }
      boolean first = found.isEmpty();
      boolean aside = !last && Furniture.opensTail(line.text());
      if (!first && (aside || isKeyList(line, at))) {
        skipping = true;
      } else if (skipping && line.afterGap() && !line.isItem() && aside(line, at)) {
        skipping = false;
      }
      if (last && afterDay && !first) {
        // Under the last date heading stands what leads to other pages.
        break;
      }
      if (!skipping) {
        found.add(line);
      }
    }
    return last ? withoutEnd(found) : found;
  }

  private boolean aside(Line line, int at) {
    return Characters.endsSentence(line.text()) && !left.contains(at - 1);
  }

  private boolean isKeyList(Line line, int at) {
    boolean named = Furniture.opensKeyList(line.text()) && line.text().length() < LONGEST_TITLE;
    boolean list = at + 1 < lines.size() && (lines.get(at + 1).isItem() || left.contains(at + 1));
    return named && list;
  }

  private List<Line> withoutEnd(List<Line> found) {
    List<Line> kept = new ArrayList<>(found);
    while (kept.size() > 1 && EndNotice.is(kept.getLast().text())) {
      kept.removeLast();
      ended = true;
    }
    return kept;
  }
}
