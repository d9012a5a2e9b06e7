package org.liveblogarchive.article.feed;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells where a reader of everything begins or goes on. */
@Component
class Places {

  private final Changes changes;
  private final Epoch epoch;

  Places(Changes changes, Epoch epoch) {
    this.changes = changes;
    this.epoch = epoch;
  }

  /**
   * Returns the place that {@code cursor} leads to. An epoch that begins later than this is noticed
   * at the next page or, after the last one, by the change feed.
   *
   * @param cursor null for the beginning
   * @param list names the list that the cursor has to belong to
   * @throws CursorExpired where the cursor is of another epoch, or ahead of history
   */
  Place of(@Nullable String cursor, String list) {
    if (cursor == null) {
      return Place.beginning(changes.horizon());
    }
    Place place = Place.parse(cursor, list);
    epoch.admit(place.changes());
    return place;
  }
}
