package org.liveblogarchive.article.liveblog.memento;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.resource.Addresses;

/** A time map as links (RFC 7089, section 5; RFC 6690). */
class LinkFormat {

  private LinkFormat() {}

  static String of(TimeMap map) {
    String liveBlog = Addresses.of(map.liveBlogId());
    List<String> links = new ArrayList<>();
    links.add("<%s>;rel=\"original\"".formatted(liveBlog));
    links.add("<%s/timegate>;rel=\"timegate\"".formatted(liveBlog));
    links.add(
        timeMap(map, "self", map.page(), map.mementos().getFirst(), map.mementos().getLast()));
    other(links, map, map.previous());
    other(links, map, map.next());
    for (Memento memento : map.mementos()) {
      links.add(
          "<%s>;rel=\"%s\";datetime=\"%s\""
              .formatted(memento.address(), relation(map, memento), memento.dateTime()));
    }
    return String.join(",\n", links) + "\n";
  }

  /** Returns where a page of a time map is found. */
  static String address(TimeMap map, int page) {
    return Addresses.of(map.liveBlogId()) + "/timemap" + (page == 1 ? "" : "?page=" + page);
  }

  private static void other(List<String> links, TimeMap map, TimeMap.@Nullable Span span) {
    if (span != null) {
      links.add(timeMap(map, "timemap", span.page(), span.from(), span.until()));
    }
  }

  private static String timeMap(
      TimeMap map, String relation, int page, Memento from, Memento until) {
    return "<%s>;rel=\"%s\";type=\"application/link-format\";from=\"%s\";until=\"%s\""
        .formatted(address(map, page), relation, from.dateTime(), until.dateTime());
  }

  private static String relation(TimeMap map, Memento memento) {
    return (memento.equals(map.first()) ? "first " : "")
        + (memento.equals(map.last()) ? "last " : "")
        + "memento";
  }
}
