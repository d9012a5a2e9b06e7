package org.liveblogarchive.article.importing.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the elements of a page by the ids that its data give to entries. */
class Anchors {

  private static final List<String> ATTRIBUTES =
      List.of(
          "data-id",
          "data-post-id",
          "data-entry-id",
          "data-block-id",
          "data-postid",
          "data-eid",
          "data-update-id",
          "data-item-id",
          "data-uid",
          "name");

  private final Map<String, Element> exact = new HashMap<>();
  private final Map<String, Element> ends = new HashMap<>();

  Anchors(Element page) {
    page.stream().forEach(this::add);
  }

  /** Returns the element of an entry, also where either id has something before it, or null. */
  @Nullable Element find(String id) {
    Element found = exact.get(id);
    if (found == null) {
      found = ends.get(id);
    }
    String end = end(id);
    return found == null && end != null ? exact.getOrDefault(end, ends.get(end)) : found;
  }

  private void add(Element element) {
    if (!element.id().isBlank()) {
      exact.putIfAbsent(element.id(), element);
      String end = end(element.id());
      if (end != null && isLarge(element)) {
        ends.putIfAbsent(end, element);
      }
    }
    for (String name : ATTRIBUTES) {
      String value = element.attr(name);
      // Links of menus and lists carry the ids of what they lead to.
      if (!value.isBlank() && !element.nameIs("meta") && isLarge(element)) {
        exact.putIfAbsent(value, element);
      }
    }
  }

  private static boolean isLarge(Element element) {
    return switch (element.normalName()) {
      case "article", "section", "div", "li" -> true;
      default -> false;
    };
  }

  /** Returns what follows the last separator where it is long enough to be an id, or null. */
  private static @Nullable String end(String id) {
    int at = Math.max(Math.max(id.lastIndexOf('-'), id.lastIndexOf('_')), id.lastIndexOf(':'));
    String end = id.substring(at + 1);
    return at < 0 || end.length() < 2 || end.chars().noneMatch(Character::isDigit) ? null : end;
  }
}
