package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.query.SearchSettings;
import org.springframework.stereotype.Component;

/**
 * Knows all live blogs, about as freshly as the index itself does: what changed is read again from
 * time to time, by the order in which the index took it in.
 */
@Component
class LiveBlogCatalogue {

  private static final int PAGE = 10_000;
  private static final String ORDER_OF_WRITES = "_seq_no";

  private final ImpatientClient client;
  private final Indices indices;
  private final SearchSettings settings;
  private final Clock clock;
  private final ReentrantLock reading = new ReentrantLock();
  private volatile @Nullable State latest;

  LiveBlogCatalogue(ImpatientClient client, Indices indices, SearchSettings settings, Clock clock) {
    this.client = client;
    this.indices = indices;
    this.settings = settings;
    this.clock = clock;
  }

  /** Them as they are now, or were a moment ago. */
  LiveBlogs now() {
    State known = latest;
    if (known != null && isFresh(known)) {
      return known.liveBlogs();
    }
    if (known != null && !reading.tryLock()) {
      // Somebody reads already; what is known is good enough meanwhile.
      return known.liveBlogs();
    }
    if (known == null) {
      reading.lock();
    }
    try {
      State renewed = latest;
      if (renewed == null || !isFresh(renewed)) {
        renewed = SearchCall.make(this::renewed);
        latest = renewed;
      }
      return renewed.liveBlogs();
    } finally {
      reading.unlock();
    }
  }

  /** Them as the index shows them now, nothing of it being older than this call. */
  LiveBlogs anew() {
    reading.lock();
    try {
      State renewed = SearchCall.make(this::renewed);
      latest = renewed;
      return renewed.liveBlogs();
    } finally {
      reading.unlock();
    }
  }

  private boolean isFresh(State state) {
    return state.readAt().plus(settings.visibilityAge()).isAfter(clock.instant());
  }

  private State renewed() throws IOException {
    Instant now = clock.instant();
    String index = physicalIndex();
    State known = latest;
    State continued =
        known != null && known.index().equals(index) ? known : State.nothingOf(index, now);
    State renewed = readOn(continued, now);
    // Only a document that was removed makes a difference here.
    return renewed.liveBlogs().size() == count(index)
        ? renewed
        : readOn(State.nothingOf(index, now), now);
  }

  private State readOn(State known, Instant now) throws IOException {
    List<LiveBlogDocument> changed = new ArrayList<>();
    long until = known.readUntil();
    List<Hit<LiveBlogDocument>> page;
    do {
      page = page(known.index(), until);
      for (Hit<LiveBlogDocument> hit : page) {
        if (hit.source() != null) {
          changed.add(hit.source());
        }
        until = hit.sort().getFirst().longValue();
      }
    } while (page.size() == PAGE);
    LiveBlogs liveBlogs = changed.isEmpty() ? known.liveBlogs() : known.liveBlogs().with(changed);
    return new State(known.index(), until, liveBlogs, now);
  }

  private List<Hit<LiveBlogDocument>> page(String index, long after) throws IOException {
    return client
        .ask(
            elasticsearch ->
                elasticsearch.search(
                    search ->
                        search
                            .index(index)
                            .allowPartialSearchResults(false)
                            .source(s -> s.filter(f -> f.excludes("stemmed", "standfirst")))
                            .size(PAGE)
                            .trackTotalHits(total -> total.enabled(false))
                            .query(
                                q ->
                                    q.range(
                                        range ->
                                            range.number(
                                                n -> n.field(ORDER_OF_WRITES).gt((double) after))))
                            .sort(
                                by -> by.field(f -> f.field(ORDER_OF_WRITES).order(SortOrder.Asc))),
                    LiveBlogDocument.class))
        .hits()
        .hits();
  }

  private long count(String index) throws IOException {
    return client.ask(elasticsearch -> elasticsearch.count(count -> count.index(index))).count();
  }

  /** The index behind the alias: after a rebuild it is another, with another order of writes. */
  private String physicalIndex() throws IOException {
    String alias = indices.alias(Index.LIVE_BLOGS);
    return client
        .ask(elasticsearch -> elasticsearch.indices().getAlias(get -> get.name(alias)))
        .aliases()
        .keySet()
        .stream()
        .findFirst()
        .orElseThrow(() -> new IOException("No index is called " + alias));
  }

  private record State(String index, long readUntil, LiveBlogs liveBlogs, Instant readAt) {

    static State nothingOf(String index, Instant now) {
      return new State(index, -1, LiveBlogs.NONE, now);
    }
  }
}
