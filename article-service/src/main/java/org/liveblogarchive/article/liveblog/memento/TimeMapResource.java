package org.liveblogarchive.article.liveblog.memento;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liveblogarchive.article.resource.Addresses;

/**
 * A time map as JSON.
 *
 * @param timemaps the pages before and after this one
 */
record TimeMapResource(
    String original,
    String timegate,
    String self,
    Instant from,
    Instant until,
    Item first,
    Item last,
    List<Item> mementos,
    List<Other> timemaps) {

  static TimeMapResource of(TimeMap map) {
    String liveBlog = Addresses.of(map.liveBlogId());
    return new TimeMapResource(
        liveBlog,
        liveBlog + "/timegate",
        LinkFormat.address(map, map.page()),
        map.mementos().getFirst().second(),
        map.mementos().getLast().second(),
        Item.of(map.first()),
        Item.of(map.last()),
        map.mementos().stream().map(Item::of).toList(),
        Stream.of(Optional.ofNullable(map.previous()), Optional.ofNullable(map.next()))
            .flatMap(Optional::stream)
            .map(span -> Other.of(map, span))
            .toList());
  }

  /** One memento. */
  record Item(Instant datetime, String memento) {
    static Item of(Memento memento) {
      return new Item(memento.second(), memento.address());
    }
  }

  /** Another page. */
  record Other(String timemap, Instant from, Instant until) {
    static Other of(TimeMap map, TimeMap.Span span) {
      return new Other(
          LinkFormat.address(map, span.page()), span.from().second(), span.until().second());
    }
  }
}
