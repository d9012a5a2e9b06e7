package org.liveblogarchive.article.importing.text;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Block;

/**
 * What stands above the entries of a page.
 *
 * @param headline null where the page has none
 * @param introduction the lines between the headline and the entries
 * @param authors who signs the page
 * @param datelines when the page says that it was published and updated
 * @param keyEvents the letters and digits of the headlines in a list of key events
 * @param keyList that list, in case it repeats nothing
 * @param zone in which it says that its times are told, or null
 * @param ended whether a line says that coverage is over
 * @param endsWithKeyHeading whether the entries begin under a heading for key events
 */
record Head(
    @Nullable String headline,
    @Nullable String standfirst,
    List<Line> introduction,
    Set<String> authors,
    List<Dateline> datelines,
    Set<String> keyEvents,
    List<Line> keyList,
    @Nullable ZoneId zone,
    boolean ended,
    boolean endsWithKeyHeading) {

  static Head of(List<Line> lines) {
    return new Parsed(lines).head();
  }

  /**
   * Returns the introduction's blocks; a list that repeats headlines of entries is none of them.
   */
  List<Block> blocks(boolean withKeyList, boolean flat) {
    List<Line> all = new ArrayList<>(introduction);
    if (withKeyList) {
      all.addAll(keyList);
    }
    return Blocks.of(all, flat);
  }

  /** Reads the lines one after the other. */
  private static final class Parsed {
    private static final int KICKER = 4;
    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST_HEADLINE = 400;

    private final List<Line> words = new ArrayList<>();
    private final Set<String> authors = new LinkedHashSet<>();
    private final List<Dateline> datelines = new ArrayList<>();
    private final Set<String> keyEvents = new HashSet<>();
    private final List<Line> keyList = new ArrayList<>();
    private final NavigableSet<Integer> signedAfter = new TreeSet<>();
    private final Set<Integer> underDateline = new HashSet<>();
    private @Nullable ZoneId zone;
    private boolean ended;
    private boolean inKeyList;

    Parsed(List<Line> lines) {
      for (int at = 0; at < lines.size(); at++) {
        Line line = lines.get(at);
        if (!inKeyList(line) && !isAside(lines, at)) {
          words.add(line);
        }
      }
    }

    private boolean inKeyList(Line line) {
      String text = line.text();
      if (!words.isEmpty() && Furniture.opensKeyList(text)) {
        inKeyList = true;
        return true;
      }
      if (!inKeyList) {
        return false;
      }
      Mark mark = Mark.on(line, 0);
      boolean timed = mark != null && mark.stamp().isTime();
      boolean item = line.isItem() || line.numberedText() > 0 || timed;
      if (!item && line.afterGap() && !keyList.isEmpty()) {
        inKeyList = false;
        return false;
      }
      if (!item && keyList.isEmpty() && line.afterGap() && Characters.endsSentence(text)) {
        inKeyList = false;
        return false;
      }
      if (Furniture.opensTail(text)) {
        return true;
      }
      keyList.add(line);
      String told = mark == null ? line.content() : mark.before() + mark.rest();
      if (Characters.words(told) > 0) {
        keyEvents.add(Characters.essence(told));
        keyEvents.add(Characters.essence(line.content()));
      }
      return true;
    }

    /** Takes lines that say something about the page. */
    private boolean isAside(List<Line> lines, int at) {
      Line line = lines.get(at);
      String text = line.text();
      if (EndNotice.is(text)) {
        ended = true;
        return true;
      }
      ZoneId told = Zone.ofAllTimes(text);
      if (told != null) {
        zone = told;
        return true;
      }
      List<Dateline> dates = Dateline.on(lineWithoutBullet(line));
      if (!dates.isEmpty()) {
        datelines.addAll(dates);
        signedAfter.add(words.size());
        if (at + 1 < lines.size() && !lines.get(at + 1).afterGap()) {
          underDateline.add(words.size());
        }
        return true;
      }
      return isByline(lines, at);
    }

    private static Line lineWithoutBullet(Line line) {
      return line.saying(line.isItem() && !line.content().isEmpty() ? line.content() : line.text());
    }

    private boolean isByline(List<Line> lines, int at) {
      String text = lines.get(at).text();
      if (words.isEmpty()) {
        return false;
      }
      boolean introduced = at > 0 && Bylines.introduces(lines.get(at - 1).text());
      List<String> names = Bylines.introduced(text);
      if (names.isEmpty() && introduced) {
        names = Bylines.isDeskOrName(text) ? List.of(text) : Bylines.names(text);
      }
      boolean list = text.contains(" and ") || text.contains("(now)") || text.contains(" und ");
      if (names.isEmpty() && list && Characters.words(text) <= 20) {
        names = Bylines.onlyNames(text);
      }
      boolean titled =
          at + 1 < lines.size()
              && (Bylines.isTitle(lines.get(at + 1).text())
                  || !Dateline.on(lines.get(at + 1)).isEmpty());
      if (names.isEmpty() && titled && Bylines.isName(text)) {
        names = List.of(text);
      }
      boolean title = at > 0 && authors.contains(lines.get(at - 1).text()) && Bylines.isTitle(text);
      if (names.isEmpty() && !title && !Bylines.introduces(text)) {
        return false;
      }
      authors.addAll(names);
      signedAfter.add(words.size());
      return true;
    }

    Head head() {
      int at = headlineAt();
      String headline = at < words.size() ? untimed(words.get(at)) : null;
      List<Line> rest = new ArrayList<>();
      String standfirst = null;
      boolean first = true;
      for (int next = at + 1; next < words.size(); next++) {
        Line line = words.get(next);
        boolean again = line.text().equals(headline);
        boolean prose = isProse(line, next);
        if (standfirst == null && rest.isEmpty() && !again && isStandfirst(next, first)) {
          standfirst = line.text();
        } else if (!again && prose) {
          rest.add(line);
        }
        first &= !prose || line.text().equals(words.get(at).text());
      }
      return new Head(
          headline,
          standfirst,
          rest,
          authors,
          datelines,
          keyEvents,
          List.copyOf(keyList),
          zone,
          ended,
          inKeyList && keyList.isEmpty());
    }

    /** A headline that is the line of the newest entry has its time. */
    private static String untimed(Line line) {
      Mark mark = line.text().startsWith("+") ? Mark.on(line, 0) : null;
      return mark != null && mark.family() == Mark.Family.LED ? mark.rest() : line.text();
    }

    /** The first line, unless it is only the name of a section above the headline. */
    private int headlineAt() {
      int at = 0;
      while (at + 1 < words.size() && isKicker(at)) {
        at++;
      }
      return at;
    }

    private boolean isKicker(int at) {
      Line line = words.get(at);
      Line next = words.get(at + 1);
      String text = line.text();
      int count = Characters.words(text);
      boolean follows = next.afterGap() || next.number() == line.number() + 1;
      boolean phrase = Headlines.couldBe(next.text()) || next.text().startsWith("+");
      boolean headline =
          follows
              && phrase
              && !next.isItem()
              && !signedAfter.contains(at + 1)
              && Characters.words(next.text()) > (count == 1 ? 2 : KICKER)
              && next.text().length() > text.length() * 3 / 2;
      boolean section = count == 1 || isGlued(text) || Phrases.named("live").match(text);
      return count == 0 || (count <= KICKER && headline && section);
    }

    private static boolean isGlued(String text) {
      for (int at = 1; at < text.length(); at++) {
        if (Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1))) {
          return true;
        }
      }
      return false;
    }

    /** Tells whether a line is the standfirst; {@code first} where no prose stands above it. */
    private boolean isStandfirst(int at, boolean first) {
      Line line = words.get(at);
      boolean sentence = Characters.words(line.text()) > KICKER;
      if (!sentence
          || isGlued(line.text())
          || line.isItem()
          || line.numberedText() > 0
          || Captions.is(line.text())) {
        return false;
      }
      if (underDateline.contains(at) && !line.afterGap()) {
        return true;
      }
      boolean signed = signedAfter.higher(at) != null;
      return first
          && !signedAfter.contains(at)
          && (signed || !Characters.endsSentence(line.text()) || !line.afterGap());
    }

    private boolean isProse(Line line, int at) {
      String text = line.text();
      if (Furniture.opensTail(text)) {
        return false;
      }
      if (Captions.is(text) || text.length() > LONGEST_HEADLINE) {
        return text.length() > LONGEST_HEADLINE;
      }
      boolean continues = at > 0 && !line.afterGap() && !line.isItem();
      return Characters.endsSentence(text)
          || Characters.lastSpoken(text) == ':'
          || (Characters.words(text) > FEWEST_WORDS && !continues)
          || ((line.isItem() || line.numberedText() > 0)
              && Characters.words(line.content()) >= FEWEST_WORDS);
    }
  }
}
