package org.liveblogarchive.search.indexing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.liveblogarchive.search.articles.Change;
import org.liveblogarchive.search.articles.FeedItem;
import org.liveblogarchive.search.articles.FeedItem.Broken;
import org.liveblogarchive.search.articles.FeedItem.Sound;
import org.springframework.stereotype.Component;

/** Settles feed items: each ends up in the index, or is known to be stale, or is set aside. */
@Component
class BatchWriter {

  private final SearchIndex index;
  private final DeadLetters deadLetters;
  private final IndexingMeters meters;
  private final IndexingSettings settings;
  private final Clock clock;

  BatchWriter(
      SearchIndex index,
      DeadLetters deadLetters,
      IndexingMeters meters,
      IndexingSettings settings,
      Clock clock) {
    this.index = index;
    this.deadLetters = deadLetters;
    this.meters = meters;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Returns only when every item is settled.
   *
   * @return how many items were set aside
   * @throws IndexMissing when an index is gone
   * @throws IndexUnavailable when some items cannot be settled now
   */
  int settle(List<FeedItem> items, Set<Edition> editions) throws InterruptedException {
    return settle(items, changes -> index.write(changes, editions));
  }

  /**
   * Settles items over documents that differ from them at the same revision.
   *
   * @return how many items were set aside
   * @throws IndexMissing when an index is gone
   * @throws IndexUnavailable when some items cannot be settled now
   */
  int repair(List<FeedItem> items, Edition edition) throws InterruptedException {
    return settle(items, changes -> index.repair(changes, edition));
  }

  private int settle(List<FeedItem> items, Function<List<Change>, List<WriteResult>> writing)
      throws InterruptedException {
    int setAside = 0;
    List<Sound> pending = new ArrayList<>();
    for (FeedItem item : items) {
      switch (item) {
        case Sound sound -> pending.add(sound);
        case Broken(var json, var reason) -> {
          setAside(DeadLetter.of(json, reason, clock.instant()));
          setAside++;
        }
      }
    }
    Backoff backoff = new Backoff(settings);
    for (int attempt = 1; !pending.isEmpty(); attempt++) {
      Leftovers leftovers = write(pending, writing);
      if (attempt >= settings.tries()) {
        return setAside + leftovers.giveUp();
      }
      pending = leftovers.all();
      if (!pending.isEmpty()) {
        backoff.pause();
      }
    }
    return setAside;
  }

  private Leftovers write(List<Sound> items, Function<List<Change>, List<WriteResult>> writing) {
    var results = writing.apply(items.stream().map(Sound::change).toList());
    var leftovers = new Leftovers();
    for (int i = 0; i < items.size(); i++) {
      switch (results.get(i)) {
        case WriteResult.Written _ -> meters.written();
        case WriteResult.Stale _ -> meters.stale();
        case WriteResult.Busy _ -> leftovers.busy.add(items.get(i));
        case WriteResult.Refused(var reason) ->
            leftovers.refused.add(new Refusal(items.get(i), reason));
      }
    }
    return leftovers;
  }

  private void setAside(DeadLetter letter) {
    deadLetters.add(letter);
    meters.setAside(letter);
  }

  private record Refusal(Sound item, String reason) {}

  private final class Leftovers {

    private final List<Sound> busy = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();

    List<Sound> all() {
      List<Sound> all = new ArrayList<>(busy);
      refused.forEach(refusal -> all.add(refusal.item()));
      return all;
    }

    int giveUp() {
      for (Refusal refusal : refused) {
        setAside(DeadLetter.of(refusal.item().json(), refusal.reason(), clock.instant()));
      }
      if (!busy.isEmpty()) {
        throw IndexUnavailable.tooBusyFor(busy.size());
      }
      return refused.size();
    }
  }
}
