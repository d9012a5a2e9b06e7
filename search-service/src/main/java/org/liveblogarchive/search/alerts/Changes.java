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
 * @param entries each entry that changed and is published with its last change, or that became
 *     public with its live blog
 * @param liveBlogs the revision that each live blog concerned has at least
 * @param opened when each live blog that became public did so
 * @param last when the last change was recorded, or null
 */
record Changes(
    Map<UUID, Told> entries,
    Map<UUID, Long> liveBlogs,
    Map<UUID, Instant> opened,
    @Nullable Instant last) {

  /**
   * What is told of an entry.
   *
   * @param revision its revision
   * @param at when that was recorded, or made public
   */
  record Told(long revision, Instant at) {

    Told and(Told other) {
      return new Told(Math.max(revision, other.revision), at.isAfter(other.at) ? at : other.at);
    }
  }

  static Changes in(List<FeedItem> items) {
    Map<UUID, Told> entries = new LinkedHashMap<>();
    Map<UUID, Long> liveBlogs = new HashMap<>();
    Map<UUID, Instant> opened = new LinkedHashMap<>();
    Instant last = null;
    for (FeedItem item : items) {
      if (item instanceof FeedItem.Sound(_, Change change)) {
        last = change.recordedAt();
        Entry entry = change.entry();
        if (entry == null) {
          liveBlogs.merge(change.liveBlogId(), change.revision(), Math::max);
          if (change.isPublication()) {
            opened.put(change.liveBlogId(), last);
          }
        } else if (entry.status() == Entry.Status.PUBLISHED) {
          liveBlogs.putIfAbsent(change.liveBlogId(), 0L);
          entries.merge(entry.id(), new Told(change.revision(), last), Told::and);
        }
      }
    }
    return new Changes(entries, liveBlogs, opened, last);
  }

  /** These and what is told of more entries. */
  Changes with(Map<UUID, Told> more) {
    Map<UUID, Told> all = new LinkedHashMap<>(more);
    entries.forEach((id, told) -> all.merge(id, told, Told::and));
    return new Changes(all, liveBlogs, opened, last);
  }

  Optional<Instant> until() {
    return Optional.ofNullable(last);
  }

  /** The entries of which something was told after a moment. */
  List<UUID> after(Instant moment) {
    return entries.entrySet().stream()
        .filter(told -> told.getValue().at().isAfter(moment))
        .map(Map.Entry::getKey)
        .toList();
  }
}
