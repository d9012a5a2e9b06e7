package org.liveblogarchive.article.importing.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A page cut into what stands above its entries and the entries.
 *
 * @param head the lines above the entries
 * @param entries in the order of the page
 * @param ended whether a line under the entries says that coverage is over
 */
record Passages(List<Line> head, List<Passage> entries, boolean ended) {

  private static final double MOST = 0.8;
  private static final int LONGEST_HEADLINE = 220;

  static Passages of(List<Line> lines, Marks marks, Layout layout) {
    return new Cut(lines, marks, layout).cut();
  }

  /** Tells whether a line could be a headline: a phrase rather than a sentence. */
  static boolean isHeadline(String text) {
    if (text.length() > LONGEST_HEADLINE || Characters.isBullet(text.charAt(0))) {
      return false;
    }
    char last = Characters.lastSpoken(text);
    boolean sentence = last == '.' && !text.endsWith("...") && !text.endsWith("…");
    boolean goesOn = last == ':' || last == ',' || last == ';';
    boolean begins = !Character.isLowerCase(text.charAt(0));
    return !sentence && !goesOn && begins && Character.isLetterOrDigit(firstLetter(text));
  }

  private static char firstLetter(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (Character.isLetterOrDigit(text.charAt(at))) {
        return text.charAt(at);
      }
    }
    return '\0';
  }

  private enum Placement {
    UNDER,
    UNDER_WITH_HEADLINE_ABOVE,
    ABOVE
  }

  /** Cuts one page. */
  private static final class Cut {
    private final List<Line> lines;
    private final List<Mark> marks;
    private final Set<Integer> left = new HashSet<>();
    private final Set<Integer> days = new HashSet<>();
    private final List<List<Line>> between = new ArrayList<>();
    private boolean ended;

    Cut(List<Line> lines, Marks all, Layout layout) {
      this.lines = lines;
      this.marks = layout.marks();
      all.headings().forEach(heading -> days.add(heading.first()));
      all.notes().stream().filter(Cut::isLineOfItsOwn).forEach(note -> left.add(note.first()));
      Set<Integer> chosen = new HashSet<>();
      marks.forEach(mark -> chosen.add(mark.first()));
      all.candidates().stream()
          .filter(mark -> mark.kind() == Mark.Kind.AGO && mark.family() == Mark.Family.ALONE)
          .filter(mark -> !chosen.contains(mark.first()))
          .forEach(mark -> left.add(mark.first()));
    }

    private static boolean isLineOfItsOwn(Mark note) {
      return note.family() == Mark.Family.ALONE;
    }

    Passages cut() {
      for (int at = 0; at < marks.size(); at++) {
        int end = at + 1 < marks.size() ? marks.get(at + 1).first() : lines.size();
        between.add(between(marks.get(at).last() + 1, end, at + 1 == marks.size()));
      }
      boolean signed = isSigned();
      Placement placement = placement(signed);
      List<Line> head = new ArrayList<>(lines.subList(0, headEnd()));
      List<Passage> entries = new ArrayList<>();
      List<Line> above = placement == Placement.ABOVE ? firstAbove(head) : List.of();
      String headline = "";
      if (placement == Placement.UNDER_WITH_HEADLINE_ABOVE) {
        headline = takeHeadline(head);
      }
      for (int at = 0; at < marks.size(); at++) {
        Mark mark = marks.get(at);
        List<Line> under = new ArrayList<>(between.get(at));
        String next = "";
        if (placement == Placement.UNDER_WITH_HEADLINE_ABOVE && at + 1 < marks.size()) {
          next = takeHeadline(under);
        }
        entries.add(passage(mark, placement == Placement.ABOVE ? above : under, headline, signed));
        above = under;
        headline = next;
      }
      return new Passages(head, labelled(entries), ended);
    }

    /** Headings directly above the first entry are no part of the head. */
    private int headEnd() {
      int end = marks.getFirst().first();
      while (end > 0 && Labels.is(lines.get(end - 1).text())) {
        end--;
      }
      return days.contains(end - 1) ? end - 1 : end;
    }

    private List<Line> between(int from, int to, boolean last) {
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
      boolean named = Furniture.opensKeyList(line.text()) && line.text().length() < 20;
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

    /** Tells whether names stand beside the times. */
    private boolean isSigned() {
      int names = 0;
      int words = 0;
      Set<String> different = new HashSet<>();
      boolean introduced = true;
      for (Mark mark : marks) {
        String beside = beside(mark);
        if (beside.isEmpty() || Labels.is(beside)) {
          continue;
        }
        words++;
        if (!signers(beside).isEmpty()) {
          names++;
          different.add(beside);
          introduced &= !Bylines.introduced(beside).isEmpty();
        }
      }
      boolean repeated = different.size() <= Math.max(1, names / 2);
      return words > 0 && names >= words * MOST && (introduced || repeated);
    }

    private static String beside(Mark mark) {
      return mark.family() == Mark.Family.TRAILED ? mark.before() : mark.rest();
    }

    private static List<String> signers(String beside) {
      List<String> introduced = Bylines.introduced(beside);
      return introduced.isEmpty() ? Bylines.names(beside) : introduced;
    }

    private Placement placement(boolean signed) {
      Mark last = marks.getLast();
      boolean nothingUnder = between.getLast().isEmpty() && last.rest().isEmpty();
      boolean somethingBetween = between.stream().anyMatch(under -> !under.isEmpty());
      boolean trailed = last.family() == Mark.Family.TRAILED && !signed;
      if (trailed) {
        return nothingUnder ? Placement.ABOVE : Placement.UNDER;
      }
      int first = marks.getFirst().first();
      if (nothingUnder && last.family() != Mark.Family.LED && somethingBetween && first > 1) {
        return Placement.ABOVE;
      }
      return last.family() != Mark.Family.LED || signed
          ? (headlinesAbove() ? Placement.UNDER_WITH_HEADLINE_ABOVE : Placement.UNDER)
          : Placement.UNDER;
    }

    private boolean headlinesAbove() {
      int count = marks.size();
      if (count < 3 || marks.getFirst().first() == 0) {
        return false;
      }
      int above = isHeadlineAt(lines.get(marks.getFirst().first() - 1)) ? 1 : 0;
      int below = 0;
      for (int at = 0; at < count; at++) {
        List<Line> under = between.get(at);
        boolean several = under.size() > 1;
        below += !under.isEmpty() && isHeadlineAt(under.getFirst()) ? 1 : 0;
        above += at + 1 < count && several && isHeadlineAt(under.getLast()) ? 1 : 0;
      }
      List<Line> end = between.getLast();
      boolean endsOtherwise = end.isEmpty() || !isHeadlineAt(end.getLast());
      return above >= count * MOST && below <= count * 0.4 && endsOtherwise;
    }

    private static boolean isHeadlineAt(Line line) {
      return line.afterGap() && !line.isItem() && isHeadline(line.text());
    }

    private static String takeHeadline(List<Line> from) {
      if (from.isEmpty() || !isHeadlineAt(from.getLast())) {
        return "";
      }
      return from.removeLast().text();
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

    private Passage passage(Mark mark, List<Line> under, String headlineAbove, boolean signed) {
      String beside = beside(mark);
      boolean label = Labels.is(beside);
      List<Line> own = new ArrayList<>(under);
      List<String> authors = List.of();
      String headline = headlineAbove;
      Line line = lines.get(mark.last());
      if (signed && !label) {
        authors = beside.isEmpty() ? List.of() : signers(beside);
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
}
