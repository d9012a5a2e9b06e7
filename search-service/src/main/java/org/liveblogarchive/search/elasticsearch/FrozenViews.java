package org.liveblogarchive.search.elasticsearch;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch._types.Time;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.query.PageExpired;
import org.liveblogarchive.search.query.PagePosition;
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
  private final Clock clock;
  private final Time lifetime;
  private final Map<Index, Renewable<String>> views = new EnumMap<>(Index.class);

  FrozenViews(ImpatientClient client, Indices indices, SearchSettings settings, Clock clock) {
    this.client = client;
    this.indices = indices;
    this.clock = clock;
    this.lifetime = Time.of(time -> time.time(settings.pageLifetime().toSeconds() + "s"));
    for (Index index : Index.values()) {
      views.put(index, new Renewable<>(settings.visibilityAge(), clock));
    }
  }

  /** How long a view stays after it was last used. */
  Time lifetime() {
    return lifetime;
  }

  /**
   * Searches what is there now or, for a later page, what its first page saw.
   *
   * @param after where the page before ended, or null for a first page
   * @param search takes the id of a point in time and when the first page was asked for; it is
   *     called again with another view when that of a first page turned out to be gone, with an
   *     Elasticsearch that was started again
   */
  <T> T look(Index index, @Nullable PagePosition after, BiFunction<String, Instant, T> search) {
    if (after != null) {
      return search.apply(after.pointInTime(), after.askedAt());
    }
    String view = now(index);
    try {
      return search.apply(view, clock.instant());
    } catch (PageExpired e) {
      viewOf(index).forget(view);
      return search.apply(now(index), clock.instant());
    }
  }

  private String now(Index index) {
    return viewOf(index).now(_ -> SearchCall.make(() -> open(index)));
  }

  private Renewable<String> viewOf(Index index) {
    return requireNonNull(views.get(index), "every index has one");
  }

  private String open(Index index) throws IOException {
    return client
        .ask(
            elasticsearch ->
                elasticsearch.openPointInTime(
                    open -> open.index(indices.alias(index)).keepAlive(lifetime)))
        .id();
  }
}
