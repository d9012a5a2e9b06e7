package org.liveblogarchive.article.importing.page;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.liveblogarchive.article.importing.html.Furniture;
import org.liveblogarchive.article.importing.html.Words;
import org.liveblogarchive.article.liveblog.Author;

/** Finds who wrote something by its markup. */
class Bylines {

  private static final int LONGEST = 120;

  private static final Set<String> CLASSES =
      Set.of(
          "author",
          "authors",
          "byline",
          "bylines",
          "contributor",
          "contributors",
          "autor",
          "autorin",
          "autoren",
          "auteur",
          "writer",
          "reporter",
          "by",
          "postedby");

  private static final Set<String> ROLES =
      Set.of("role", "position", "jobtitle", "job", "description", "bio", "funktion", "avatar");

  private static final Pattern BY =
      Pattern.compile(
          "^(?:(?i:posted by|written by|reported"
              + " by|by|from)|Von|von|Par|par|Por|por|Di|di|Door|Av)\\s+(?=\\S)");

  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:,|;|&|\\band\\b|\\bund\\b|\\bet\\b|/|\\|)\\s*");

  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.’'-]*(?:"
              + " (?:\\p{Lu}[\\p{L}.’'-]*|de|del|van|von|der|den|la|le|al|bin|y|da|dos)){1,4}");

  private Bylines() {}

  /** Returns the elements that name who wrote an entry, the outermost ones only. */
  static List<Element> in(Element root) {
    Set<Element> found =
        root.stream()
            .filter(element -> !element.equals(root) && is(element))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return found.stream()
        .filter(
            element ->
                element.parents().stream()
                    .takeWhile(above -> !above.equals(root))
                    .noneMatch(found::contains))
        .toList();
  }

  static boolean is(Element element) {
    boolean marked =
        element.attr("itemprop").equals("author")
            || element.attr("property").endsWith("author")
            || element.attr("rel").equals("author")
            || (element.hasAttr("class")
                && Furniture.classWords(element).stream().anyMatch(CLASSES::contains));
    return marked
        && Furniture.classWords(element).stream().noneMatch(ROLES::contains)
        && element.text().length() <= LONGEST
        && element.selectFirst(Css.MORE_THAN_NAMES) == null
        && element.closest(Css.QUOTED) == null;
  }

  /** Returns the names in a byline. */
  static List<Author> names(Element byline) {
    Element copy = byline.clone();
    Times.in(copy).stream().filter(time -> !time.equals(copy)).forEach(Element::remove);
    copy.stream()
        .filter(inner -> !inner.equals(copy))
        .filter(inner -> Furniture.classWords(inner).stream().anyMatch(ROLES::contains))
        .toList()
        .forEach(Element::remove);
    Element name = copy.selectFirst(Css.NAME);
    if (name == null) {
      name =
          copy.stream()
              .filter(inner -> !inner.equals(copy) && Furniture.classWords(inner).contains("name"))
              .findFirst()
              .orElse(copy);
    }
    String text = name.hasAttr("content") ? name.attr("content") : name.text();
    List<Element> links = name.select(Css.LINK_OR_ITEM).stream().filter(Element::hasText).toList();
    return links.size() > 1
        ? links.stream().flatMap(link -> split(link.text()).stream()).toList()
        : split(text);
  }

  /** Tells whether a text that stands beside a time is a person's name. */
  static boolean looksLikeName(String text) {
    String name = withoutBy(text);
    return name.length() <= LONGEST / 2
        && NAME.matcher(name).matches()
        && name.chars().anyMatch(Character::isLowerCase)
        && DayName.read(name) == null;
  }

  static String withoutBy(String text) {
    return BY.matcher(text.strip()).replaceFirst("").strip();
  }

  private static List<Author> split(String text) {
    String line = Words.line(text);
    if (line == null || line.length() > LONGEST) {
      return List.of();
    }
    return Arrays.stream(BETWEEN.split(withoutBy(line), -1))
        .map(Words::line)
        .filter(Objects::nonNull)
        .map(name -> name.replaceFirst("\\s*(?:@\\S+|\\(@\\S+\\))$", ""))
        .filter(name -> name.chars().anyMatch(Character::isLetter) && !name.equalsIgnoreCase("by"))
        .map(Author::new)
        .toList();
  }
}
