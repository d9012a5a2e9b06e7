package org.liveblogarchive.article.importing.page;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.liveblogarchive.article.importing.html.Furniture;

/** Recognises what stands around the entries of a page: menus, teasers, comments. */
class Surroundings {

  private static final Set<String> TAGS =
      Set.of("nav", "aside", "form", "dialog", "template", "head");

  private static final Set<String> WORDS =
      Set.of(
          "comment",
          "comments",
          "kommentare",
          "related",
          "recommended",
          "recommendations",
          "sidebar",
          "footer",
          "breadcrumb",
          "breadcrumbs",
          "navigation",
          "menu",
          "mostread",
          "teaserlist",
          "carousel",
          "trending",
          "promo",
          "cookie",
          "masthead");

  private static final int SHORT = 100;

  private Surroundings() {}

  static boolean is(Element element) {
    if (TAGS.contains(element.normalName()) && !isMargin(element)) {
      return true;
    }
    if (element.nameIs("body") || element.nameIs("html") || element.nameIs("main")) {
      return false;
    }
    if (element.nameIs("footer") && element.closest(Css.PART) == null) {
      return true;
    }
    String marks = element.className() + " " + element.id();
    return !marks.isBlank()
        && words(element).stream().anyMatch(WORDS::contains)
        && element.selectFirst(Css.ARTICLE) == null;
  }

  /** An entry may have its time in the margin. */
  private static boolean isMargin(Element element) {
    return element.nameIs("aside") && element.text().length() < SHORT;
  }

  /** Returns the words of an element's classes and id. */
  static Set<String> words(Element element) {
    if (element.id().isEmpty()) {
      return Furniture.classWords(element);
    }
    Set<String> words = new java.util.HashSet<>(Furniture.classWords(element));
    words.addAll(Furniture.words(element.id()));
    return words;
  }
}
