package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.Time;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.query.SearchSettings;
import org.springframework.stereotype.Component;

/**
 * Frozen views of the entries, so that all pages of a search see the same ones. Searches that begin
 * within a moment share one: opening a view for each would cost as much as many a search, and
 * thousands would stay open for readers who never turn a page. A view ends by itself when nobody
 * asked for it for as long as a page may be continued.
 */
@Component
class FrozenViews {

  private final ImpatientClient client;
  private final Indices indices;
  private final SearchSettings settings;
  private final Clock clock;
  private final Time lifetime;
  private final ReentrantLock opening = new ReentrantLock();
  private volatile @Nullable FrozenView latest;

  FrozenViews(ImpatientClient client, Indices indices, SearchSettings settings, Clock clock) {
    this.client = client;
    this.indices = indices;
    this.settings = settings;
    this.clock = clock;
    this.lifetime = Time.of(time -> time.time(settings.pageLifetime().toSeconds() + "s"));
  }

  /** How long a view stays after it was last used. */
  Time lifetime() {
    return lifetime;
  }

  /** What a search that begins now looks at. */
  FrozenView now() {
    FrozenView known = latest;
    if (known != null && isFresh(known)) {
      return known;
    }
    opening.lock();
    try {
      FrozenView renewed = latest;
      if (renewed == null || !isFresh(renewed)) {
        renewed = SearchCall.make(this::open);
        latest = renewed;
      }
      return renewed;
    } finally {
      opening.unlock();
    }
  }

  /** Opens another view at the next search; for when this one turned out to be gone. */
  void forget(FrozenView view) {
    if (view.equals(latest)) {
      latest = null;
    }
  }

  private FrozenView open() throws IOException {
    // Before the call: what is written after this moment may be missing in the view.
    Instant now = clock.instant();
    String id =
        client
            .ask(
                elasticsearch ->
                    elasticsearch.openPointInTime(
                        open -> open.index(indices.alias(Index.ENTRIES)).keepAlive(lifetime)))
            .id();
    return new FrozenView(id, now);
  }

  private boolean isFresh(FrozenView view) {
    return view.openedAt().plus(settings.visibilityAge()).isAfter(clock.instant());
  }
}
