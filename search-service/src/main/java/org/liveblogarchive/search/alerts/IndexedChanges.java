package org.liveblogarchive.search.alerts;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.liveblogarchive.search.indexing.Duty;
import org.liveblogarchive.search.indexing.Edition;
import org.liveblogarchive.search.indexing.Holdings;
import org.liveblogarchive.search.indexing.IndexingProgress;
import org.liveblogarchive.search.indexing.Overtaken;
import org.liveblogarchive.search.indexing.Thing;
import org.springframework.stereotype.Component;

/** Waits for the index, which another loop of this replica writes. */
@Component
class IndexedChanges {

  private static final Duration A_MOMENT = Duration.ofMillis(50);

  private final Holdings holdings;
  private final IndexingProgress progress;
  private final Duty duty;

  IndexedChanges(Holdings holdings, IndexingProgress progress, Duty duty) {
    this.holdings = holdings;
    this.progress = progress;
    this.duty = duty;
  }

  /**
   * Waits until changes are indexed, or are known to have been set aside.
   *
   * @param readAt when the feed had shown them, by {@link System#nanoTime}
   * @throws Overtaken when it is not for this replica any more to index them
   */
  void await(Changes changes, long readAt) throws InterruptedException {
    Map<UUID, Long> entries = new HashMap<>();
    changes.entries().forEach((id, told) -> entries.put(id, told.revision()));
    while (!areHeld(Thing.ENTRY, entries) || !areHeld(Thing.LIVE_BLOG, changes.liveBlogs())) {
      if (progress.hasCaughtUpSince(readAt)) {
        return;
      }
      if (!duty.isHeld()) {
        throw Overtaken.writing("alerts");
      }
      Thread.sleep(A_MOMENT);
    }
  }

  private boolean areHeld(Thing thing, Map<UUID, Long> revisions) {
    var held = holdings.of(Edition.CURRENT, thing, revisions.keySet());
    return revisions.entrySet().stream()
        .allMatch(
            wanted -> {
              var holding = held.get(wanted.getKey());
              return holding != null && holding.value().revision() >= wanted.getValue();
            });
  }
}
