package org.liveblogarchive.article.importing.page;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.jsonld.Stamp;

/** The element of a page that holds one entry and nothing else, and what its attributes tell. */
record Container(Element element) {

  private static final List<String> ID_ATTRIBUTES =
      List.of(
          "data-id",
          "data-post-id",
          "data-entry-id",
          "data-block-id",
          "data-postid",
          "data-eid",
          "data-entry",
          "data-update-id",
          "data-item-id",
          "data-uid");

  private static final List<String> TIME_ATTRIBUTES =
      List.of(
          "data-timestamp",
          "data-post-time",
          "data-time",
          "data-published",
          "data-published-at",
          "data-date",
          "data-created",
          "data-datetime",
          "data-publish-date",
          "data-ts");

  private static final Set<String> PINNED =
      Set.of("pinned", "sticky", "angepinnt", "angeheftet", "epingle", "fijado");

  private static final int WRAPPERS = 4;

  /** Returns the entry's id in its page, or null. */
  @Nullable String id() {
    for (Element element : wrapped()) {
      if (!element.id().isBlank()) {
        return element.id();
      }
      for (String name : ID_ATTRIBUTES) {
        if (!element.attr(name).isBlank()) {
          return element.attr(name);
        }
      }
    }
    String anchor = anchor();
    return anchor == null ? permalink() : anchor;
  }

  /** Returns the fragment of the first link on a time or in a header, or null. */
  @Nullable String permalink() {
    Element link = element.selectFirst(Css.PERMALINK);
    String href = link == null ? "" : link.attr("href");
    String fragment = href.substring(href.indexOf('#') + 1);
    return fragment.isBlank() ? null : fragment;
  }

  /** Returns the time that an attribute tells, or null. */
  @Nullable Stamp time() {
    for (Element element : wrapped()) {
      for (String name : TIME_ATTRIBUTES) {
        Stamp stamp = Stamp.read(element.attr(name));
        if (stamp != null && stamp.time() != null) {
          return stamp;
        }
      }
    }
    return null;
  }

  boolean isKeyEvent() {
    for (Element element : wrapped()) {
      Set<String> words = Surroundings.words(element);
      boolean key =
          words.contains("keyevent")
              || words.contains("keymoment")
              || words.contains("highlighted")
              || (words.contains("key")
                  && (words.contains("event")
                      || words.contains("moment")
                      || words.contains("entry")
                      || words.contains("liveblog")));
      if (key || element.attributes().asList().stream().anyMatch(Container::marksKeyEvent)) {
        return true;
      }
    }
    return false;
  }

  boolean isPinned() {
    Element above = element;
    for (int level = 0; level <= WRAPPERS && above != null; level++) {
      if (above.nameIs("body") || above.nameIs("main")) {
        return false;
      }
      if (Surroundings.words(above).stream().anyMatch(PINNED::contains)
          || above.attr("data-pinned").equals("true")
          || above.attr("data-sticky").equals("true")) {
        return true;
      }
      above = above.parent();
    }
    return false;
  }

  /** The element itself, then those around it that hold nothing else. */
  private List<Element> wrapped() {
    List<Element> elements = new java.util.ArrayList<>(List.of(element));
    Element parent = element.parent();
    while (parent != null
        && elements.size() < WRAPPERS
        && parent.childrenSize() == 1
        && !parent.nameIs("body")) {
      elements.add(parent);
      parent = parent.parent();
    }
    return elements;
  }

  private @Nullable String anchor() {
    Element anchor = element.selectFirst(Css.ANCHOR);
    if (anchor == null) {
      return null;
    }
    return anchor.id().isBlank() ? anchor.attr("name") : anchor.id();
  }

  private static boolean marksKeyEvent(Attribute attribute) {
    String name = attribute.getKey();
    String value = attribute.getValue();
    boolean named =
        name.equals("data-key-event")
            || name.equals("data-keyevent")
            || name.equals("data-is-key-event");
    boolean typed =
        name.equals("data-type") || name.equals("data-kind") || name.equals("data-entry-type");
    return (named && !value.equals("false")) || (typed && value.startsWith("key"));
  }
}
