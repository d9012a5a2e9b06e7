package org.liveblogarchive.article.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Block;

/**
 * A page without times, whose entries stand between blank lines under date headings or under the
 * line that says that coverage has ended.
 *
 * @param head the lines above the entries
 * @param entries in the order of the page
 * @param ended whether a line under the entries says that coverage is over
 */
record Untimed(List<Line> head, List<Draft> entries, boolean ended) {

  private static final int LONGEST_POINTER = 90;

  /** Reads the page, or returns null where nothing shows that it is a live blog. */
  static @Nullable Untimed of(List<Line> lines, Marks marks, boolean saysLive) {
    Set<Integer> days = marks.headings().stream().map(Mark::first).collect(Collectors.toSet());
    int begin = begin(lines, marks, days, saysLive);
    if (begin < 0) {
      return null;
    }
    List<List<Line>> paragraphs = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    boolean ended = false;
    boolean open = false;
    for (int at = begin; at < lines.size(); at++) {
      Line line = lines.get(at);
      if (Furniture.opensTail(line.text())) {
        break;
      }
      boolean last = at == lines.size() - 1 || Furniture.opensTail(lines.get(at + 1).text());
      if (last && line.afterGap() && EndNotice.is(line.text())) {
        ended = true;
      } else if (days.contains(at)) {
        open = false;
      } else if (open && (!line.afterGap() || continues(line, lines, at))) {
        paragraphs.getLast().add(line);
      } else {
        paragraphs.add(new ArrayList<>(List.of(line)));
        places.add(at);
        open = true;
      }
    }
    List<Draft> entries = new ArrayList<>();
    for (int at = 0; at < paragraphs.size(); at++) {
      entries.add(draft(paragraphs.get(at), places.get(at)));
    }
    return new Untimed(lines.subList(0, headEnd(begin, days)), entries, ended);
  }

  private static int headEnd(int begin, Set<Integer> days) {
    return days.contains(begin - 1) ? begin - 1 : begin;
  }

  private static Draft draft(List<Line> lines, int place) {
    List<Line> text = new ArrayList<>(lines);
    String headline = null;
    if (text.getFirst().text().startsWith("# ")) {
      headline = Characters.trimmed(text.removeFirst().text().substring(2));
    }
    List<Block> blocks = Blocks.of(text, false);
    return new Draft(
        null, lines.getFirst().number(), place, headline, blocks, List.of(), false, false);
  }

  /** A date directly under the headline is that of the page, and no evidence of entries. */
  private static int begin(List<Line> lines, Marks marks, Set<Integer> days, boolean saysLive) {
    List<Mark> headings =
        marks.headings().stream().filter(heading -> isAlone(heading.first(), lines)).toList();
    int ended = endNotice(lines);
    boolean dated = marks.notes().stream().anyMatch(note -> note.stamp().day() != null);
    boolean several = headings.size() > 1 || (headings.size() == 1 && hasDateline(marks, dated));
    if (!headings.isEmpty() && (several || saysLive || ended >= 0)) {
      int first = headings.getFirst().first();
      boolean isDateline = headings.size() > 1 && first <= 1 && isOfThePage(headings, ended);
      int heading = isDateline ? headings.get(1).first() : first;
      boolean last = heading == lines.size() - 1;
      return last && !days.isEmpty() ? -1 : heading + 1;
    }
    return ended >= 0 && ended < lines.size() - 1 ? ended + 1 : -1;
  }

  /** The date of the page stands above the line that ends it, or is told again. */
  private static boolean isOfThePage(List<Mark> headings, int ended) {
    Mark first = headings.getFirst();
    Mark second = headings.get(1);
    boolean endedBetween = ended > first.first() && ended < second.first();
    return endedBetween || Objects.equals(first.stamp().day(), second.stamp().day());
  }

  private static boolean hasDateline(Marks marks, boolean dated) {
    int heading = marks.headings().getFirst().first();
    return dated
        || marks.candidates().stream()
            .anyMatch(mark -> mark.stamp().day() != null && mark.first() < heading);
  }

  private static boolean isAlone(int at, List<Line> lines) {
    return lines.get(at).afterGap() && (at + 1 == lines.size() || lines.get(at + 1).afterGap());
  }

  private static int endNotice(List<Line> lines) {
    for (int at = 0; at < lines.size(); at++) {
      if (lines.get(at).afterGap() && EndNotice.is(lines.get(at).text())) {
        return at;
      }
    }
    return -1;
  }

  /** A quotation, or a pointer elsewhere, goes on with the entry above it. */
  private static boolean continues(Line line, List<Line> lines, int at) {
    boolean oneLine = at + 1 == lines.size() || lines.get(at + 1).afterGap();
    boolean quotation = "\"“„«»‘‚‹".indexOf(line.text().charAt(0)) >= 0;
    boolean goesOn = Character.isLowerCase(line.text().charAt(0));
    boolean signed = Characters.isDash(line.text().charAt(0)) || line.text().startsWith("pic.");
    return quotation || goesOn || signed || line.isItem() || (oneLine && isPointer(line.text()));
  }

  private static boolean isPointer(String text) {
    if (text.length() > LONGEST_POINTER) {
      return false;
    }
    String plain = Phrases.plain(text);
    int space = plain.indexOf(' ');
    String first = space < 0 ? plain : plain.substring(0, space);
    String last = plain.substring(plain.lastIndexOf(' ') + 1);
    if (plain.startsWith("read more:") || plain.startsWith("mehr dazu:")) {
      return true;
    }
    boolean points =
        Set.of(
                "read",
                "see",
                "watch",
                "listen",
                "follow",
                "find",
                "click",
                "full",
                "more",
                "mehr",
                "lesen",
                "lire",
                "voir",
                "here",
                "hier",
                "weiterlesen")
            .contains(first);
    return points
        && Set.of("here", "more", "story", "report", "below", "hier", "mehr", "ici", "plus", "live")
            .contains(last);
  }
}
