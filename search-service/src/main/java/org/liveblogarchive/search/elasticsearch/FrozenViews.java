package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.Time;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.liveblogarchive.search.query.PageExpired;
import org.liveblogarchive.search.query.SearchSettings;
import org.springframework.stereotype.Component;

/**
 * Frozen views of the indices, so that all pages of a search see the same ones. Searches that begin
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
  private final Map<Index, FrozenView> latest = new ConcurrentHashMap<>();

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

  /**
   * Searches what is there now.
   *
   * @param search takes the id of a point in time; it is called again with another when the view
   *     turned out to be gone, with an Elasticsearch that was started again
   */
  <T> T look(Index index, Function<String, T> search) {
    FrozenView view = now(index);
    try {
      return search.apply(view.pointInTime());
    } catch (PageExpired e) {
      latest.remove(index, view);
      return search.apply(now(index).pointInTime());
    }
  }

  private FrozenView now(Index index) {
    FrozenView known = latest.get(index);
    if (known != null && isFresh(known)) {
      return known;
    }
    opening.lock();
    try {
      FrozenView renewed = latest.get(index);
      if (renewed == null || !isFresh(renewed)) {
        renewed = SearchCall.make(() -> open(index));
        latest.put(index, renewed);
      }
      return renewed;
    } finally {
      opening.unlock();
    }
  }

  private FrozenView open(Index index) throws IOException {
    // Before the call: what is written after this moment may be missing in the view.
    Instant now = clock.instant();
    String id =
        client
            .ask(
                elasticsearch ->
                    elasticsearch.openPointInTime(
                        open -> open.index(indices.alias(index)).keepAlive(lifetime)))
            .id();
    return new FrozenView(id, now);
  }

  private boolean isFresh(FrozenView view) {
    return view.openedAt().plus(settings.visibilityAge()).isAfter(clock.instant());
  }
}
