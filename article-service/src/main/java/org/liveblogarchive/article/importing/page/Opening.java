package org.liveblogarchive.article.importing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.html.Furniture;
import org.liveblogarchive.article.importing.html.HtmlBlocks;
import org.liveblogarchive.article.liveblog.Block;

/** Finds the text that stands above the entries of a page. */
class Opening {

  private static final Set<String> TEXT =
      Set.of("p", "blockquote", "figure", "ul", "ol", "h2", "h3");
  private static final int LEVELS = 3;
  private static final int LEAST = 60;

  private Opening() {}

  /** Returns what stands before the first of the entries, beside the list of them. */
  static List<Block> above(List<Element> entries) {
    Element list = entries.size() < 2 ? null : listOf(entries);
    for (int level = 0; level < LEVELS && list != null && !list.nameIs("body"); level++) {
      List<Block> found = before(list);
      if (!found.isEmpty()) {
        return found;
      }
      list = list.parent();
    }
    return List.of();
  }

  private static @Nullable Element listOf(List<Element> entries) {
    Element list = entries.getFirst().parent();
    Element last = entries.getLast();
    while (list != null && !last.parents().contains(list)) {
      list = list.parent();
    }
    return list;
  }

  private static List<Block> before(Element list) {
    List<Block> blocks = new ArrayList<>();
    for (Element sibling : list.previousElementSiblings().reversed()) {
      if (!Surroundings.is(sibling) && !Furniture.is(sibling) && isText(sibling)) {
        blocks.addAll(HtmlBlocks.of(wrapped(sibling)));
      }
    }
    boolean tells =
        blocks.stream()
            .anyMatch(block -> block instanceof Block.Paragraph && block.words().length() >= LEAST);
    return tells ? blocks : List.of();
  }

  private static boolean isText(Element element) {
    boolean several = element.select("> p").size() > 1 && element.selectFirst("time") == null;
    return several || (TEXT.contains(element.normalName()) && element.selectFirst("time") == null);
  }

  private static Element wrapped(Element element) {
    Element around = new Element("div");
    around.setBaseUri(element.baseUri());
    return around.appendChild(element.clone());
  }
}
