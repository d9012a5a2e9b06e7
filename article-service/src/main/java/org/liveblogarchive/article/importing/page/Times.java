package org.liveblogarchive.article.importing.page;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.html.Furniture;
import org.liveblogarchive.article.importing.html.Words;
import org.liveblogarchive.article.importing.jsonld.Stamp;

/** Finds the elements of a page that say when, and reads them. */
class Times {

  private static final int LONGEST = 80;
  private static final int MOST_PARTS = 8;

  private static final Set<String> WORDS =
      Set.of(
          "time",
          "timestamp",
          "date",
          "datetime",
          "uhrzeit",
          "zeit",
          "posted",
          "hora",
          "heure",
          "datum",
          "ora",
          "fecha",
          "clock",
          "publishdate",
          "ago");

  /** The most particular first. */
  private static final List<String> ATTRIBUTES =
      List.of(
          "datetime",
          "content",
          "data-datetime",
          "data-timestamp",
          "data-published",
          "data-time",
          "data-date",
          "data-utc",
          "data-ts",
          "title");

  private Times() {}

  /** Returns all elements that tell a time, in document order, none inside another. */
  static List<Element> in(Element element) {
    return element.stream()
        .filter(Times::is)
        .filter(inner -> inner.parent() == null || !isInsideTime(inner.parent(), element))
        .toList();
  }

  /** Tells whether an element tells a time and nothing else. */
  static boolean is(Element element) {
    if (element.nameIs("time")) {
      return element.hasText() || element.hasAttr("datetime");
    }
    if (element.hasAttr("datetime") || element.attr("itemprop").equals("datePublished")) {
      return true;
    }
    if (element.childNodeSize() == 0 || element.childNodeSize() > 8) {
      return false;
    }
    boolean named =
        element.hasAttr("class")
            && Furniture.classWords(element).stream().anyMatch(WORDS::contains);
    boolean leaf = element.childrenSize() == 0;
    if (!named && !leaf) {
      return false;
    }
    String text = words(element);
    return text.length() <= LONGEST
        && (named
            ? stamp(element) != null || clock(element) != null
            : TimeOfDay.alone(text) != null)
        && element.selectFirst(Css.TIME_OR_TEXT) == null;
  }

  /** Returns the date and time that an element tells for machines, or else in words, or null. */
  static @Nullable Stamp stamp(Element time) {
    Stamp told =
        Stream.concat(
                time.stream().limit(MOST_PARTS).flatMap(Times::attributes),
                Stream.of(time.ownText(), words(time)))
            .map(Stamp::read)
            .filter(stamp -> stamp != null && stamp.time() != null)
            .findFirst()
            .orElse(null);
    return told == null ? Spoken.read(words(time)) : told;
  }

  private static Stream<String> attributes(Element element) {
    return ATTRIBUTES.stream().map(element::attr);
  }

  /** Returns the time of day that readers see, or null. */
  static @Nullable LocalTime clock(Element time) {
    LocalTime own = alone(time.ownText());
    LocalTime whole = own == null ? alone(words(time)) : own;
    if (whole != null) {
      return whole;
    }
    for (Element child : time.children()) {
      LocalTime inner = alone(child.text());
      if (inner != null) {
        return inner;
      }
    }
    return alone(time.attr("datetime"));
  }

  /** Returns the day that an element between entries names, or null. */
  static @Nullable LocalDate day(Element element) {
    String text = element.text();
    return text.isEmpty() || text.length() > LONGEST ? null : DayName.read(text);
  }

  /**
   * Returns the text of all parts of an element, set apart where the page sets them apart by style.
   */
  private static String words(Element element) {
    StringBuilder words = new StringBuilder();
    element.traverse(
        (node, _) -> {
          if (node instanceof TextNode text && words.length() <= LONGEST) {
            words.append(text.getWholeText()).append(' ');
          }
        });
    String line = Words.line(words.toString());
    return line == null ? "" : line;
  }

  private static @Nullable LocalTime alone(String text) {
    String line = Words.line(text);
    return line == null ? null : TimeOfDay.alone(line);
  }

  private static boolean isInsideTime(Element element, Element root) {
    Element above = element;
    while (above != null && !above.equals(root)) {
      if (is(above)) {
        return true;
      }
      above = above.parent();
    }
    return false;
  }
}
