package org.liveblogarchive.article.importing.page;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Which entries a page points out: those that its list of key events leads to, and those that stand
 * pinned on top.
 *
 * @param keyEvents ids
 * @param pinned ids
 */
record Marks(Set<String> keyEvents, Set<String> pinned) {

  private static final Set<String> KEYS = Set.of("key", "keyevents", "keymoments", "keypoints");
  private static final Set<String> EVENTS =
      Set.of("event", "events", "moment", "moments", "points", "updates");
  private static final Set<String> PINNED = Set.of("pinned", "sticky");

  static Marks of(Element page) {
    Marks marks = new Marks(new HashSet<>(), new HashSet<>());
    page.stream()
        .filter(element -> element.hasAttr("class") || element.hasAttr("id"))
        .filter(
            element ->
                element.nameIs("div")
                    || element.nameIs("ul")
                    || element.nameIs("ol")
                    || element.nameIs("section")
                    || element.nameIs("nav")
                    || element.nameIs("aside"))
        .forEach(marks::look);
    return marks;
  }

  boolean isKeyEvent(@Nullable String id) {
    return id != null && keyEvents.contains(id);
  }

  boolean isPinned(@Nullable String id) {
    return id != null && pinned.contains(id);
  }

  private void look(Element element) {
    Set<String> words = Surroundings.words(element);
    boolean key =
        words.stream().anyMatch(word -> word.startsWith("keyevent") || word.startsWith("keymoment"))
            || (words.stream().anyMatch(KEYS::contains)
                && words.stream().anyMatch(EVENTS::contains));
    if (key && isList(element)) {
      collect(element, keyEvents);
    } else if (words.stream().anyMatch(PINNED::contains) && isShort(element)) {
      collect(element, pinned);
    }
  }

  /** A list of links, not a list of the entries themselves. */
  private static boolean isList(Element element) {
    return element.selectFirst("article, blockquote, p ~ p") == null;
  }

  /** One entry may be pinned; what holds several is called sticky for another reason. */
  private static boolean isShort(Element element) {
    return element.select("article").size() <= 1 && element.text().length() < 20_000;
  }

  private static void collect(Element element, Set<String> ids) {
    for (Element inner : element.select("a[href*=#], [data-id], [data-block-id]")) {
      String href = inner.attr("href");
      String fragment = href.substring(href.indexOf('#') + 1);
      if (href.contains("#") && !fragment.isBlank()) {
        ids.add(fragment);
      }
      addAll(ids, inner.attr("data-id"), inner.attr("data-block-id"));
    }
  }

  private static void addAll(Set<String> ids, String... values) {
    for (String value : values) {
      if (!value.isBlank()) {
        ids.add(value);
      }
    }
  }
}
