package org.liveblogarchive.search.alerts;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.articles.Change;
import org.liveblogarchive.search.articles.Entry;
import org.liveblogarchive.search.articles.FeedItem;

/**
 * What a page of the change feed tells that alerts may match.
 *
 * @param entries the last change of each entry that is published with it
 * @param liveBlogs the revision that each live blog concerned has at least
 * @param last when the last change was recorded, or null
 */
record Changes(Map<UUID, Change> entries, Map<UUID, Long> liveBlogs, @Nullable Instant last) {

  static Changes in(List<FeedItem> items) {
    Map<UUID, Change> entries = new LinkedHashMap<>();
    Map<UUID, Long> liveBlogs = new HashMap<>();
    Instant last = null;
    for (FeedItem item : items) {
      if (item instanceof FeedItem.Sound(_, Change change)) {
        last = change.recordedAt();
        Entry entry = change.entry();
        if (entry == null) {
          liveBlogs.merge(change.liveBlogId(), change.revision(), Math::max);
        } else if (entry.status() == Entry.Status.PUBLISHED) {
          liveBlogs.putIfAbsent(change.liveBlogId(), 0L);
          entries.merge(entry.id(), change, (a, b) -> a.revision() > b.revision() ? a : b);
        }
      }
    }
    return new Changes(entries, liveBlogs, last);
  }

  Optional<Instant> until() {
    return Optional.ofNullable(last);
  }

  /** The entries that changed after a moment. */
  List<UUID> after(Instant moment) {
    return entries.entrySet().stream()
        .filter(changed -> changed.getValue().recordedAt().isAfter(moment))
        .map(Map.Entry::getKey)
        .toList();
  }
}
