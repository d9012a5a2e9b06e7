package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.query.NothingIndexedYet;
import org.liveblogarchive.search.query.SearchSettings;
import org.springframework.stereotype.Component;

/**
 * Knows all live blogs, about as freshly as the index itself does: what changed is read again from
 * time to time, by the order in which the index took it in.
 */
@Component
class LiveBlogCatalogue {

  private static final int PAGE = 10_000;
  private static final int NOT_FOUND = 404;
  private static final String ORDER_OF_WRITES = "_seq_no";

  private final ImpatientClient client;
  private final Indices indices;
  private final Renewable<State> latest;

  LiveBlogCatalogue(ImpatientClient client, Indices indices, SearchSettings settings, Clock clock) {
    this.client = client;
    this.indices = indices;
    this.latest = new Renewable<>(settings.visibilityAge(), clock);
  }

  /** Them as they are now, or were a moment ago. */
  LiveBlogs now() {
    return latest.now(known -> SearchCall.make(() -> renewed(known))).liveBlogs();
  }

  /** Them as the index shows them now, nothing of it being older than this call. */
  LiveBlogs anew() {
    return latest.anew(known -> SearchCall.make(() -> renewed(known))).liveBlogs();
  }

  private State renewed(@Nullable State known) throws IOException {
    String index = physicalIndex();
    State continued = known != null && known.index().equals(index) ? known : State.nothingOf(index);
    State renewed = readOn(continued);
    // Only a document that was removed makes a difference here.
    return renewed.liveBlogs().size() == count(index) ? renewed : readOn(State.nothingOf(index));
  }

  private State readOn(State known) throws IOException {
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
    return new State(known.index(), until, liveBlogs);
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
    try {
      return client
          .ask(elasticsearch -> elasticsearch.indices().getAlias(get -> get.name(alias)))
          .aliases()
          .keySet()
          .stream()
          .findFirst()
          .orElseThrow(() -> new IOException("No index is called " + alias));
    } catch (ElasticsearchException e) {
      // A missing alias is told otherwise than a missing index.
      throw e.status() == NOT_FOUND ? NothingIndexedYet.saidBy(e) : e;
    }
  }

  private record State(String index, long readUntil, LiveBlogs liveBlogs) {

    static State nothingOf(String index) {
      return new State(index, -1, LiveBlogs.NONE);
    }
  }
}
