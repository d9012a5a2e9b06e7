package org.liveblogarchive.search.indexing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
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
   * @throws IndexMissing when an index is gone
   * @throws IndexUnavailable when some items cannot be settled now
   */
  void settle(List<FeedItem> items) throws InterruptedException {
    List<Sound> pending = new ArrayList<>();
    for (FeedItem item : items) {
      switch (item) {
        case Sound sound -> pending.add(sound);
        case Broken(var json, var reason) -> setAside(DeadLetter.of(json, reason, clock.instant()));
      }
    }
    Backoff backoff = new Backoff(settings);
    for (int attempt = 1; !pending.isEmpty(); attempt++) {
      Leftovers leftovers = write(pending);
      if (attempt >= settings.tries()) {
        leftovers.giveUp();
        return;
      }
      pending = leftovers.all();
      if (!pending.isEmpty()) {
        backoff.pause();
      }
    }
  }

  private Leftovers write(List<Sound> items) {
    var results = index.write(items.stream().map(Sound::change).toList());
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

    void giveUp() {
      for (Refusal refusal : refused) {
        setAside(DeadLetter.of(refusal.item().json(), refusal.reason(), clock.instant()));
      }
      if (!busy.isEmpty()) {
        throw IndexUnavailable.tooBusyFor(busy.size());
      }
    }
  }
}
