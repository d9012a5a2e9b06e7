package org.liveblogarchive.article.importing.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a page at its marks. */
final class Cut {

  private final List<Line> lines;
  private final List<Mark> marks;
  private final Between space;
  private final List<List<Line>> between = new ArrayList<>();

  Cut(List<Line> lines, List<Mark> marks, Between space) {
    this.lines = lines;
    this.marks = marks;
    this.space = space;
  }

  Passages cut() {
    for (int at = 0; at < marks.size(); at++) {
      int end = at + 1 < marks.size() ? marks.get(at + 1).first() : lines.size();
      between.add(space.of(marks.get(at).last() + 1, end, at + 1 == marks.size()));
    }
    boolean signed = Signatures.standBeside(marks);
    Placement placement = Placement.of(lines, marks, between, signed);
    List<Line> head = new ArrayList<>(lines.subList(0, headEnd()));
    List<Passage> entries = new ArrayList<>();
    List<Line> above = placement.above() ? firstAbove(head) : List.of();
    String headline = "";
    if (placement.headlineAbove()) {
      headline = Headlines.takeLast(head);
    }
    for (int at = 0; at < marks.size(); at++) {
      Mark mark = marks.get(at);
      List<Line> under = new ArrayList<>(between.get(at));
      String next = "";
      if (placement.headlineAbove() && at + 1 < marks.size()) {
        next = Headlines.takeLast(under);
      }
      entries.add(
          passage(
              mark, placement.above() ? above : under, headline, signed, placement.nameAbove()));
      above = under;
      headline = next;
    }
    return new Passages(head, labelled(entries), space.ended());
  }

  /** Headings directly above the first entry are no part of the head. */
  private int headEnd() {
    int end = marks.getFirst().first();
    while (end > 0 && Labels.is(lines.get(end - 1).text())) {
      end--;
    }
    return space.isDay(end - 1) ? end - 1 : end;
  }

  /** Returns the lines of the first entry where times stand under their entries. */
  private List<Line> firstAbove(List<Line> head) {
    int from = head.size();
    int least = Math.min(1, head.size());
    while (from > least) {
      Line line = head.get(from - 1);
      from--;
      if (line.afterGap()) {
        break;
      }
    }
    List<Line> first = new ArrayList<>(head.subList(from, head.size()));
    head.subList(from, head.size()).clear();
    return first;
  }

  private Passage passage(
      Mark mark, List<Line> under, String headlineAbove, boolean signed, boolean named) {
    String beside = Signatures.beside(mark);
    boolean label = Labels.is(beside);
    List<Line> own = new ArrayList<>(under);
    List<String> authors = List.of();
    String headline = headlineAbove;
    Line line = lines.get(mark.last());
    if (named && Bylines.isName(headline)) {
      authors = List.of(headline);
      headline = "";
    }
    if (signed && !label) {
      authors = beside.isEmpty() ? List.of() : Signatures.of(beside);
      if (authors.isEmpty() && !beside.isEmpty()) {
        own.addFirst(line.saying(beside));
      }
    } else if (mark.family() == Mark.Family.TRAILED) {
      if (!under.isEmpty() && under.getFirst().number() > line.number()) {
        headline = beside;
      } else {
        own.addLast(line.saying(beside));
      }
    } else if (!label && !beside.isEmpty()) {
      own.addFirst(line.saying(beside));
    }
    return new Passage(
        mark,
        own,
        authors,
        headline,
        mark.stamp().starred() || Labels.isKeyEvent(beside),
        Labels.isPinned(beside));
  }

  /** A label above a time belongs to the entry under it. */
  private List<Passage> labelled(List<Passage> entries) {
    List<Passage> labelled = new ArrayList<>();
    boolean key = false;
    boolean pinned = false;
    for (int at = Math.max(0, headEnd()); at < marks.getFirst().first(); at++) {
      key |= Labels.isKeyEvent(lines.get(at).text());
      pinned |= Labels.isPinned(lines.get(at).text());
    }
    for (Passage entry : entries) {
      List<Line> own = new ArrayList<>(entry.lines());
      boolean keyNext = false;
      boolean pinnedNext = false;
      while (own.size() > 1 && Labels.is(own.getLast().text())) {
        keyNext |= Labels.isKeyEvent(own.getLast().text());
        pinnedNext |= Labels.isPinned(own.getLast().text());
        own.removeLast();
      }
      labelled.add(
          new Passage(
              entry.mark(),
              own,
              entry.authors(),
              entry.headline(),
              entry.keyEvent() || key,
              entry.pinned() || pinned));
      key = keyNext;
      pinned = pinnedNext;
    }
    return labelled;
  }
}
