package org.liveblogarchive.article.importing.html;

import java.io.StringReader;
import java.net.URI;
import java.util.Iterator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.NotALiveBlog;

/** Parses HTML, however broken, into a tree that fits into memory. */
public final class Markup {

  /** Elements and attributes; the largest real pages have a hundred thousand. */
  private static final int MOST_PARTS = 400_000;

  /** Deeper than any page nests, so that reading a page level by level stays cheap. */
  private static final int DEEPEST = 200;

  private Markup() {}

  /**
   * Returns the page without scripts (but for data), styles and drawings, which are most of its
   * size.
   *
   * @throws NotALiveBlog where it has more parts than any page of a newsroom
   */
  public static Document parse(String html, @Nullable URI base) {
    int parts = 0;
    try (StreamParser parser = new StreamParser(Parser.htmlParser().setMaxDepth(DEEPEST))) {
      parser.parse(new StringReader(html), base == null ? "" : base.toString());
      Iterator<Element> elements = parser.iterator();
      while (elements.hasNext()) {
        Element element = elements.next();
        parts += 1 + element.attributesSize();
        if (parts > MOST_PARTS) {
          throw NotALiveBlog.because(
              "The page has more than %,d elements and attributes.".formatted(MOST_PARTS));
        }
        if (isWaste(element)) {
          element.remove();
        }
      }
      return parser.document();
    }
  }

  private static boolean isWaste(Element element) {
    return switch (element.normalName()) {
      case "script" -> !element.attr("type").contains("json");
      case "style", "svg" -> true;
      default -> false;
    };
  }
}
