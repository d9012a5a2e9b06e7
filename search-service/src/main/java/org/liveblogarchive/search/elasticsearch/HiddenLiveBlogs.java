package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.query.SearchSettings;
import org.springframework.stereotype.Component;

/** Knows which live blogs readers may not see, about as freshly as the index itself is. */
@Component
class HiddenLiveBlogs {

  private static final int PAGE = 10_000;
  private static final List<FieldValue> HIDDEN =
      List.of(FieldValue.of("draft"), FieldValue.of("withdrawn"));

  private final ImpatientClient client;
  private final Indices indices;
  private final SearchSettings settings;
  private final Clock clock;
  private volatile @Nullable Snapshot latest;

  HiddenLiveBlogs(ImpatientClient client, Indices indices, SearchSettings settings, Clock clock) {
    this.client = client;
    this.indices = indices;
    this.settings = settings;
    this.clock = clock;
  }

  /** Their ids. */
  Set<String> ids() {
    Instant now = clock.instant();
    Snapshot known = latest;
    if (known != null && known.takenAt().plus(settings.visibilityAge()).isAfter(now)) {
      return known.ids();
    }
    // Without a lock: two requests may ask at once, but none ever waits for another's failure.
    Set<String> ids = SearchCall.make(this::read);
    latest = new Snapshot(now, ids);
    return ids;
  }

  private Set<String> read() throws IOException {
    Set<String> ids = new HashSet<>();
    List<Hit<Void>> page = page(null);
    while (!page.isEmpty()) {
      page.forEach(hit -> ids.add(String.valueOf(hit.id())));
      page = page.size() < PAGE ? List.of() : page(page.getLast().id());
    }
    return Set.copyOf(ids);
  }

  private List<Hit<Void>> page(@Nullable String after) throws IOException {
    SearchResponse<Void> found =
        client.ask(
            elasticsearch ->
                elasticsearch.search(
                    search -> {
                      search
                          .index(indices.alias(Index.LIVE_BLOGS))
                          .allowPartialSearchResults(false)
                          .source(s -> s.fetch(false))
                          .size(PAGE)
                          .query(q -> q.terms(t -> t.field("status").terms(v -> v.value(HIDDEN))))
                          .sort(by -> by.field(f -> f.field("id")));
                      return after == null ? search : search.searchAfter(after);
                    },
                    Void.class));
    return found.hits().hits();
  }

  private record Snapshot(Instant takenAt, Set<String> ids) {}
}
