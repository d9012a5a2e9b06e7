package org.liveblogarchive.article.feed;

import java.util.List;
import java.util.UUID;
import org.liveblogarchive.article.problem.InvalidParameter;
import org.liveblogarchive.article.web.Cursor;

/**
 * How far a reader has come through everything there is: all live blogs first, then all entries,
 * each by id. Ids never change and nothing is ever deleted, so this order holds still while writers
 * are at work.
 *
 * @param changes the place in the feed noted before the first row was read
 * @param liveBlog the live blogs after this id are still to be read
 * @param entry the entries after this id are still to be read
 */
record Place(FeedCursor changes, UUID liveBlog, UUID entry) {

  private static final UUID FIRST = new UUID(0, 0);
  private static final UUID LAST = new UUID(-1, -1);

  /** Returns the place before everything. */
  static Place beginning(FeedCursor changes) {
    return new Place(changes, FIRST, FIRST);
  }

  Place afterLiveBlog(UUID id) {
    return new Place(changes, id, FIRST);
  }

  Place afterEntry(UUID id) {
    return new Place(changes, LAST, id);
  }

  /**
   * Reads what {@link #cursor} wrote.
   *
   * @throws InvalidParameter where it is something else, or was made for another list
   */
  static Place parse(String cursor, String list) {
    List<String> values = Cursor.read(cursor, list, 3);
    try {
      return new Place(
          FeedCursor.parse(values.get(0)).orElseThrow(Cursor::malformed),
          UUID.fromString(values.get(1)),
          UUID.fromString(values.get(2)));
    } catch (IllegalArgumentException notAnId) {
      throw Cursor.malformed();
    }
  }

  /** Returns an opaque cursor that leads back here, in {@code list} only. */
  String cursor(String list) {
    return Cursor.of(list, changes, liveBlog, entry);
  }
}
