package org.liveblogarchive.search.indexing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.indexing.DeadLetter;
import org.liveblogarchive.search.indexing.DeadLetters;
import org.liveblogarchive.search.indexing.DeadLetters.Place;

/**
 * Some dead letters as they are answered.
 *
 * @param total how many there are
 * @param items newest first
 * @param nextCursor what to send as {@code cursor} for the next page, or null on the last one
 */
record DeadLetterPage(long total, List<DeadLetter> items, @Nullable String nextCursor) {

  static DeadLetterPage of(DeadLetters.Page page, int limit) {
    List<DeadLetter> items = page.items();
    return new DeadLetterPage(
        page.total(), items, items.size() < limit ? null : cursor(Place.of(items.getLast())));
  }

  private static String cursor(Place place) {
    return place.recordedAt() + "_" + place.id();
  }
}
