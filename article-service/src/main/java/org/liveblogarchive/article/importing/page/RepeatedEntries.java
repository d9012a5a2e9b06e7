package org.liveblogarchive.article.importing.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Finds the entries of a page that does not say which they are: elements of the same shape, each
 * with a time, that hold most of the page's text.
 */
class RepeatedEntries {

  private static final int FEWEST = 2;
  private static final int LEVELS = 8;

  /**
   * Entries hold at least one in so many characters; a long article may stand above a live blog.
   */
  private static final int SHARE = 2;

  private static final int LIVE_SHARE = 5;

  /** How much of the best candidate's text another may lack and still hold all entries. */
  private static final double ALMOST_ALL = 0.85;

  /** What holds running text is part of an entry at most. */
  private static final Set<String> INLINE =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "span",
          "a",
          "b",
          "strong",
          "em",
          "i",
          "time",
          "header",
          "footer",
          "summary",
          "figcaption",
          "label",
          "dt");

  private static final int MOST_CLASSES = 8;

  private final Element page;
  private final List<Element> times = new ArrayList<>();
  private final IdentityHashMap<Element, Integer> texts = new IdentityHashMap<>();
  private final int share;
  private int allText;

  private RepeatedEntries(Element page, boolean saysLive) {
    this.page = page;
    this.share = saysLive ? LIVE_SHARE : SHARE;
  }

  /**
   * Returns the elements that hold an entry each, in document order, or nothing.
   *
   * @param saysLive whether the page says otherwise that it is a live blog
   */
  static List<Element> in(Element page, boolean saysLive) {
    RepeatedEntries entries = new RepeatedEntries(page, saysLive);
    entries.survey();
    return entries.best();
  }

  private void survey() {
    NodeFilter survey =
        (node, _) -> {
          if (node instanceof TextNode text) {
            count(text);
            return NodeFilter.FilterResult.CONTINUE;
          }
          if (!(node instanceof Element element)) {
            return NodeFilter.FilterResult.CONTINUE;
          }
          if (Surroundings.is(element)) {
            return NodeFilter.FilterResult.SKIP_ENTIRELY;
          }
          if (Times.is(element)) {
            times.add(element);
            return NodeFilter.FilterResult.SKIP_CHILDREN;
          }
          return NodeFilter.FilterResult.CONTINUE;
        };
    page.filter(survey);
  }

  /** Text in links is what teasers consist of. */
  private void count(TextNode text) {
    int length = text.isBlank() ? 0 : text.text().strip().length();
    Element above = text.parent();
    if (length == 0 || above == null || above.closest(Css.POINTING) != null) {
      return;
    }
    allText += length;
    while (above != null && !above.equals(page)) {
      texts.merge(above, length, Integer::sum);
      above = above.parent();
    }
  }

  private List<Element> best() {
    List<Candidate> candidates = candidates();
    int most = candidates.stream().mapToInt(Candidate::text).max().orElse(0);
    if (most * share < allText) {
      return List.of();
    }
    return candidates.stream()
        .filter(candidate -> candidate.text() >= most * ALMOST_ALL)
        .max(
            Comparator.comparingInt((Candidate candidate) -> candidate.elements().size())
                .thenComparingInt(Candidate::text)
                .thenComparingInt(candidate -> -candidate.level()))
        .map(Candidate::elements)
        .orElse(List.of());
  }

  private List<Candidate> candidates() {
    Map<String, Set<Element>> byShape = new LinkedHashMap<>();
    Map<String, Integer> levels = new HashMap<>();
    for (Element time : times) {
      Element above = time.parent();
      for (int level = 0;
          level < LEVELS && above != null && !above.equals(page) && !above.nameIs("body");
          level++) {
        for (String shape : shapes(above)) {
          byShape.computeIfAbsent(shape, _ -> new LinkedHashSet<>()).add(above);
          levels.putIfAbsent(shape, level);
        }
        above = above.parent();
      }
    }
    return byShape.entrySet().stream()
        .filter(shape -> shape.getValue().size() >= FEWEST)
        .filter(shape -> noneInsideAnother(shape.getValue()))
        .map(
            shape ->
                new Candidate(
                    List.copyOf(shape.getValue()),
                    text(shape.getValue()),
                    levels.getOrDefault(shape.getKey(), 0)))
        .toList();
  }

  private int text(Set<Element> elements) {
    return elements.stream().mapToInt(element -> texts.getOrDefault(element, 0)).sum();
  }

  private static boolean noneInsideAnother(Set<Element> elements) {
    for (Element element : elements) {
      Element above = element.parent();
      while (above != null) {
        if (elements.contains(above)) {
          return false;
        }
        above = above.parent();
      }
    }
    return true;
  }

  /**
   * Returns what an element may have in common with others: each of its classes, since some of them
   * mark only what is special about it. Classes with digits name one element, not what kind it is.
   */
  private static List<String> shapes(Element element) {
    if (INLINE.contains(element.normalName())) {
      return List.of();
    }
    List<String> shapes =
        element.classNames().stream()
            .filter(name -> name.chars().noneMatch(Character::isDigit))
            .limit(MOST_CLASSES)
            .map(name -> element.normalName() + "." + name)
            .toList();
    Element parent = element.parent();
    if (!shapes.isEmpty() || parent == null) {
      return shapes;
    }
    return List.of(element.normalName() + " in " + parent.normalName() + parent.className());
  }

  private record Candidate(List<Element> elements, int text, int level) {}
}
