package org.liveblogarchive.article.reading;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Order;
import org.liveblogarchive.article.problem.InvalidParameter;
import org.liveblogarchive.article.web.Cursor;

/**
 * Which entries of a live blog somebody asks for. Equal questions have equal answers, as long as
 * the live blog does not change.
 *
 * @param list names the list that a cursor belongs to
 * @param after where to go on, or null
 */
record EntryQuestion(
    String list,
    Order order,
    boolean keyEvents,
    @Nullable UUID around,
    @Nullable Long since,
    @Nullable Instant asOf,
    int limit,
    @Nullable Long after) {

  static EntryQuestion of(
      UUID liveBlogId,
      @Nullable Order order,
      @Nullable Boolean keyEvents,
      @Nullable UUID around,
      @Nullable Long since,
      @Nullable Instant asOf,
      int limit,
      @Nullable String cursor) {
    refuseTogether("around", around, "cursor", cursor);
    refuseTogether("since", since, "around", around);
    refuseTogether("since", since, "asOf", asOf);
    refuseTogether("since", since, "order", order);
    refuseTogether("since", since, "keyEvents", keyEvents);
    Order chosen = order == null ? Order.NEWEST : order;
    boolean onlyKeyEvents = Boolean.TRUE.equals(keyEvents);
    String list =
        Stream.<@Nullable Object>of("entries", liveBlogId, chosen, onlyKeyEvents, since, asOf)
            .map(String::valueOf)
            .reduce("", (one, other) -> one + " " + other);
    return new EntryQuestion(
        list,
        chosen,
        onlyKeyEvents,
        around,
        since,
        asOf,
        limit,
        cursor == null ? null : place(cursor, list));
  }

  private static void refuseTogether(
      String name, @Nullable Object value, String other, @Nullable Object otherValue) {
    if (value != null && otherValue != null) {
      throw InvalidParameter.of(name, "cannot be combined with '%s'".formatted(other));
    }
  }

  private static long place(String cursor, String list) {
    try {
      return Long.parseLong(Cursor.read(cursor, list, 1).getFirst());
    } catch (NumberFormatException malformed) {
      throw Cursor.malformed();
    }
  }
}
