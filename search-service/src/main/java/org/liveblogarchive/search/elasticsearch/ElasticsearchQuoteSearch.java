package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.liveblogarchive.search.query.FoundEntry;
import org.liveblogarchive.search.query.PageExpired;
import org.liveblogarchive.search.query.PagePosition;
import org.liveblogarchive.search.query.QuoteRequest;
import org.liveblogarchive.search.query.QuoteResults;
import org.liveblogarchive.search.query.QuoteSearch;
import org.liveblogarchive.search.query.SearchSettings;
import org.liveblogarchive.search.query.SearchUnavailable;
import org.springframework.stereotype.Component;

/** Finds quotations and puts each beside its entry and the live blog that holds it. */
@Component
class ElasticsearchQuoteSearch implements QuoteSearch {

  private final ImpatientClient client;
  private final FrozenViews views;
  private final LiveBlogCatalogue catalogue;
  private final Clock clock;
  private final String timeLimit;

  ElasticsearchQuoteSearch(
      ImpatientClient client,
      FrozenViews views,
      LiveBlogCatalogue catalogue,
      Clock clock,
      SearchSettings settings) {
    this.client = client;
    this.views = views;
    this.catalogue = catalogue;
    this.clock = clock;
    // Less than this service waits, so that a part of the answer arrives rather than nothing.
    this.timeLimit = settings.timeLimit().toMillis() * 4 / 5 + "ms";
  }

  @Override
  @CircuitBreaker(name = "searches")
  public QuoteResults search(QuoteRequest request) {
    PagePosition after = request.after();
    if (after != null) {
      return search(request, after.pointInTime(), after.askedAt());
    }
    FrozenView view = views.now();
    try {
      return search(request, view.pointInTime(), clock.instant());
    } catch (PageExpired e) {
      // The shared view is gone, with an Elasticsearch that was started again.
      views.forget(view);
      return search(request, views.now().pointInTime(), clock.instant());
    }
  }

  private QuoteResults search(QuoteRequest request, String pointInTime, Instant askedAt) {
    LiveBlogs liveBlogs = catalogue.now();
    Set<String> unknown = new HashSet<>();
    while (true) {
      var entries = new EntryQuery(request.entries(), liveBlogs, unknown, askedAt);
      var query = new QuoteQuery(request, entries);
      var page = new QuotePage(query, ask(query, pointInTime));
      Set<String> unknownHolders = page.unknownHolders();
      if (unknownHolders.isEmpty()) {
        return page.results(pointInTime);
      }
      // Their live blog is about to become known, or never will. Asking again keeps totals exact.
      unknown.addAll(unknownHolders);
    }
  }

  private SearchResponse<FoundEntry> ask(QuoteQuery query, String pointInTime) {
    QuoteRequest request = query.request();
    List<Object> lastEntry = QuotePage.lastEntry(request.after());
    try {
      return client.ask(
          elasticsearch ->
              elasticsearch.search(
                  search -> {
                    search
                        .pit(pit -> pit.id(pointInTime).keepAlive(views.lifetime()))
                        .query(query.matches())
                        .source(EntryPages.SHOWN)
                        .sort(Ordering.of(request.order()))
                        .size(request.limit() + 1)
                        .trackTotalHits(total -> total.enabled(false))
                        .aggregations(QuoteQuery.QUOTES, query.counts())
                        .allowPartialSearchResults(true)
                        .timeout(timeLimit);
                    return lastEntry.isEmpty()
                        ? search
                        : search.searchAfter(lastEntry.stream().map(FieldValue::of).toList());
                  },
                  FoundEntry.class));
    } catch (ElasticsearchException e) {
      throw EntryPages.failure(e, request.after() == null);
    } catch (IOException e) {
      throw SearchUnavailable.causedBy(e);
    }
  }
}
