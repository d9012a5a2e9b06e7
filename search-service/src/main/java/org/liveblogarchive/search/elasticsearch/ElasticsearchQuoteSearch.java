package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import java.time.Instant;
import java.util.List;
import org.liveblogarchive.search.query.FoundEntry;
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

  ElasticsearchQuoteSearch(Searches searches, FrozenViews views, LiveBlogCatalogue catalogue) {
    this.searches = searches;
    this.views = views;
    this.catalogue = catalogue;
  }

  @Override
  @CircuitBreaker(name = "searches")
  public QuoteResults search(QuoteRequest request) {
    return views.look(
        Index.ENTRIES,
        request.after(),
        (pointInTime, askedAt) -> search(request, pointInTime, askedAt));
  }

  private QuoteResults search(QuoteRequest request, String pointInTime, Instant askedAt) {
    LiveBlogs liveBlogs = catalogue.now();
    QuotePage page =
        HeldEntries.find(
            unknown -> {
              var entries = new EntryQuery(request.entries(), liveBlogs, unknown, askedAt);
              var query = new QuoteQuery(request, entries);
              return new QuotePage(query, ask(query, pointInTime));
            });
    return page.results(pointInTime);
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
