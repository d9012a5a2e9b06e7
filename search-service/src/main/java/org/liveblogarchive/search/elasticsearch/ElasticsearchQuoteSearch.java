package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.liveblogarchive.search.query.FoundEntry;
import org.liveblogarchive.search.query.PagePosition;
import org.liveblogarchive.search.query.QuoteRequest;
import org.liveblogarchive.search.query.QuoteResults;
import org.liveblogarchive.search.query.QuoteSearch;
import org.springframework.stereotype.Component;

/** Finds quotations and puts each beside its entry and the live blog that holds it. */
@Component
class ElasticsearchQuoteSearch implements QuoteSearch {

  private final Searches searches;
  private final FrozenViews views;
  private final LiveBlogCatalogue catalogue;
  private final Clock clock;

  ElasticsearchQuoteSearch(
      Searches searches, FrozenViews views, LiveBlogCatalogue catalogue, Clock clock) {
    this.searches = searches;
    this.views = views;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @Override
  @CircuitBreaker(name = "searches")
  public QuoteResults search(QuoteRequest request) {
    PagePosition after = request.after();
    return after == null
        ? views.look(Index.ENTRIES, view -> search(request, view, clock.instant()))
        : search(request, after.pointInTime(), after.askedAt());
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
    return searches.make(
        request.after() == null,
        pointInTime,
        search -> {
          search
              .query(query.matches())
              .source(EntryPages.SHOWN)
              .sort(Ordering.of(request.order()))
              .size(request.limit() + 1)
              .trackTotalHits(total -> total.enabled(false))
              .aggregations(QuoteQuery.QUOTES, query.counts());
          if (!lastEntry.isEmpty()) {
            search.searchAfter(lastEntry.stream().map(FieldValue::of).toList());
          }
        },
        FoundEntry.class);
  }
}
