package org.liveblogarchive.article.importing.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the lines of one entry: labels, authors, headline, and the rest as blocks. */
final class EntryText {

  private static final String HEADLINE = "# ";

  /** A headline that is read as one only because of how it is set is no longer than this. */
  private static final int LONGEST = 140;

  private final Passage passage;
  private final Manner manner;
  private final List<Line> lines;
  private final Set<String> authors;
  private @Nullable String headline;
  private boolean keyEvent;
  private boolean pinned;

  private EntryText(Passage passage, Manner manner) {
    this.passage = passage;
    this.manner = manner;
    this.lines = new ArrayList<>(Captions.once(passage.lines()));
    this.authors = new LinkedHashSet<>(passage.authors());
    this.keyEvent = passage.keyEvent();
    this.pinned = passage.pinned();
    this.headline = passage.headline().isEmpty() ? null : passage.headline();
  }

  static Draft read(Passage passage, Manner manner) {
    EntryText text = new EntryText(passage, manner);
    text.takeLabels();
    text.takeAuthors();
    text.takeHeadline();
    text.takeLabels();
    text.takeAuthors();
    text.takeSignature();
    return text.draft();
  }

  private Draft draft() {
    Mark mark = passage.mark();
    String title = headline == null ? null : Labels.unglued(headline);
    if (mark.kind() == Mark.Kind.MINUTE && mark.stamp().minute() != null) {
      title = withMinute(title, mark.stamp().minute());
    }
    int line = passage.lines().isEmpty() ? 0 : passage.lines().getFirst().number();
    return new Draft(
        mark,
        line,
        mark.first(),
        title,
        Blocks.of(lines, manner.flat()),
        List.copyOf(authors),
        keyEvent,
        pinned);
  }

  /** The minute is no time of day, but readers of a match want to know it. */
  private @Nullable String withMinute(@Nullable String title, MatchMinute minute) {
    if (lines.isEmpty() && title == null) {
      return null;
    }
    int added = minute.order() % 100;
    String told = minute.order() / 100 + (added == 0 ? "'" : "+" + added + "'");
    return title == null ? told : told + " " + title;
  }

  private void takeLabels() {
    while (!lines.isEmpty() && Labels.is(lines.getFirst().text())) {
      String label = lines.removeFirst().text();
      keyEvent |= Labels.isKeyEvent(label);
      pinned |= Labels.isPinned(label);
    }
  }

  private void takeAuthors() {
    while (!lines.isEmpty()) {
      String first = lines.getFirst().text();
      String second = lines.size() > 1 ? lines.get(1).text() : "";
      List<String> names = Bylines.introduced(first);
      if (!names.isEmpty() && (lines.size() > 1 || headline != null)) {
        take(names, 1);
      } else if (Bylines.introduces(first) && Bylines.isDeskOrName(second)) {
        take(List.of(second), 2);
      } else if (Bylines.isName(first) && first.equals(second)) {
        take(List.of(first), 2);
      } else if (Bylines.isName(first) && Bylines.isTitle(second) && lines.size() > 2) {
        take(List.of(first), 2);
      } else if (manner.authors().contains(first) && lines.size() > 1) {
        take(List.of(first), 1);
      } else {
        break;
      }
    }
  }

  private void take(List<String> names, int count) {
    authors.addAll(names);
    lines.subList(0, count).clear();
    boolean title = lines.size() > 1 && Bylines.isTitle(lines.getFirst().text());
    if (title && count == 1) {
      lines.removeFirst();
    }
    if (!lines.isEmpty()) {
      Line first = lines.getFirst();
      lines.set(0, new Line(first.number(), first.indent(), first.text(), true));
    }
  }

  /** Some pages sign under the entry. */
  private void takeSignature() {
    if (lines.size() < 2) {
      return;
    }
    String last = lines.getLast().text();
    boolean signs = last.startsWith("By ") || last.startsWith("Von ");
    List<String> names = signs ? Bylines.introduced(last) : List.of();
    boolean known = manner.authors().contains(last);
    if (!names.isEmpty() || known) {
      authors.addAll(known ? List.of(last) : names);
      lines.removeLast();
    }
  }

  private void takeHeadline() {
    if (headline != null || lines.isEmpty()) {
      return;
    }
    Line first = lines.getFirst();
    if (first.text().startsWith(HEADLINE)) {
      headline = Characters.trimmed(first.text().substring(HEADLINE.length()));
      lines.removeFirst();
    } else if (isHeadline(first)) {
      headline = first.text();
      lines.removeFirst();
    }
  }

  private boolean isHeadline(Line first) {
    if (!Headlines.couldBe(first.text()) || first.isItem() || isQuotation(first.text())) {
      return false;
    }
    if (lines.size() == 1) {
      return manner.headlined();
    }
    Line next = lines.get(1);
    if (next.afterGap()) {
      return true;
    }
    boolean led = first.number() == lineOfMark();
    boolean parted = "\0 ".indexOf(passage.mark().stamp().divider()) < 0;
    if (manner.flat()) {
      return led ? parted && first.text().length() <= LONGEST : setAsHeadline(first, next);
    }
    if (led && parted) {
      return !manner.wrapped();
    }
    return setAsHeadline(first, next);
  }

  private int lineOfMark() {
    return passage.mark().family() == Mark.Family.LED ? passage.lines().getFirst().number() : -1;
  }

  private boolean setAsHeadline(Line first, Line next) {
    char begin = next.text().charAt(0);
    boolean begins = Character.isUpperCase(begin) || Characters.isOpeningQuote(begin);
    return !manner.wrapped()
        && begins
        && !next.isItem()
        && first.text().length() <= LONGEST
        && first.text().length() > 2
        && (Characters.endsSentence(next.text()) || next.text().length() > first.text().length());
  }

  /** Somebody's whole words are no headline, though they may begin one. */
  private static boolean isQuotation(String text) {
    char last = text.charAt(text.length() - 1);
    return "“„«".indexOf(text.charAt(0)) >= 0
        && "”“»".indexOf(last) >= 0
        && text.length() > LONGEST;
  }
}
