package org.liveblogarchive.article.importing.text;

import java.util.List;
import java.util.Objects;

/** What speaks for a text being a live blog, and what against it. */
final class Evidence {

  private static final int HEAD = 25;
  private static final int LONGEST_HEAD_LINE = 300;
  private static final Phrases LIVE = Phrases.named("live");

  private final List<Line> lines;
  private final Marks marks;
  private final Layout layout;

  Evidence(List<Line> lines, Marks marks, Layout layout) {
    this.lines = lines;
    this.marks = marks;
    this.layout = layout;
  }

  /** Tells whether words above the entries, or the line that ends them, name a live blog. */
  boolean saysLive() {
    int end = layout.marks().isEmpty() ? HEAD : Math.min(HEAD, layout.marks().getFirst().first());
    boolean said =
        lines.stream()
            .limit(end)
            .map(Line::text)
            .anyMatch(text -> text.length() <= LONGEST_HEAD_LINE && isLive(text));
    return said || lines.stream().map(Line::text).anyMatch(EndNotice::is);
  }

  private static boolean isLive(String text) {
    return LIVE.match(text) || Furniture.opensKeyList(text) || isCalledLive(text);
  }

  /** In capitals, at the end, or before a sign; people live in harbours and bands play live. */
  private static boolean isCalledLive(String text) {
    String word = "live";
    for (int at = 0; at + word.length() <= text.length(); at++) {
      int end = at + word.length();
      boolean whole =
          Characters.standsAt(text, at, word)
              && !Character.isLetter(Characters.at(text, at - 1))
              && !Character.isLetter(Characters.at(text, end));
      if (whole) {
        char next = Characters.at(text, Characters.skipBlank(text, end));
        return !Character.isLetterOrDigit(next) || text.startsWith("LIVE", at);
      }
    }
    return false;
  }

  /** Tells whether times part the entries of a live blog. */
  boolean isTimed() {
    List<Mark> found = layout.marks();
    if (found.isEmpty()) {
      return false;
    }
    boolean headed = isHeaded();
    if (found.size() == 1 && found.getFirst().stamp().day() != null) {
      // A date with a time stands once, above everything: that of the page.
      return false;
    }
    if (isOfThePage(found)) {
      return false;
    }
    if (found.size() <= 2) {
      boolean clear = found.size() == 2 && found.stream().allMatch(Evidence::isUnmistakable);
      return headed || ((saysLive() || clear) && hasText());
    }
    return saysLive() || (hasText() && (headed || !isTimetable()));
  }

  /** The time of publishing stands once, or the same at both ends of a page. */
  private static boolean isOfThePage(List<Mark> found) {
    return found.size() <= 2
        && found.getFirst().order() == found.getLast().order()
        && found.stream().allMatch(mark -> mark.stamp().label() == Stamp.Label.POSTED);
  }

  private boolean hasText() {
    Mark first = layout.marks().getFirst();
    return lines.size() > first.first() + 1 || !first.rest().isEmpty() || !first.before().isEmpty();
  }

  /** A date stands directly above the first time. */
  private boolean isHeaded() {
    int first = layout.marks().getFirst().first();
    return marks.headings().stream().anyMatch(heading -> heading.first() == first - 1);
  }

  /** A time that is no length and no score. */
  private static boolean isUnmistakable(Mark mark) {
    Clock clock = mark.stamp().clock();
    return clock != null
        && (mark.stamp().zone() != null
            || mark.stamp().day() != null
            || clock.notation().endsWith("u")
            || clock.notation().endsWith("m")
            || mark.stamp().opening() == '+');
  }

  /** Most of what stands beside the times is short and no sentence, and nothing stands under it. */
  private boolean isTimetable() {
    List<Mark> found = layout.marks();
    if (found.getFirst().family() == Mark.Family.ALONE) {
      return false;
    }
    int bare = 0;
    for (int at = 0; at < found.size(); at++) {
      Mark mark = found.get(at);
      int next = at + 1 < found.size() ? found.get(at + 1).first() : mark.last() + 1;
      String beside = mark.rest() + mark.before();
      boolean under = next - mark.last() > 1;
      bare += !under && !Characters.endsSentence(beside) && beside.length() < 90 ? 1 : 0;
    }
    return bare * 2 > found.size();
  }

  /** Returns a sentence that says what is missing. */
  String why() {
    if (!layout.marks().isEmpty()) {
      Mark first = layout.marks().getFirst();
      return ("The document has %d times that could begin entries, the first on line %d, but"
              + " nothing else shows that it is a live blog.")
          .formatted(
              layout.marks().size(), Objects.requireNonNull(lines.get(first.first())).number());
    }
    return "Nothing in the document shows where its entries begin: there is no date heading above"
        + " several entries, no line with a time, and no line that says that the live blog has"
        + " ended.";
  }
}
