package org.liveblogarchive.search.elasticsearch;

import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.liveblogarchive.search.query.EntrySearch;
import org.liveblogarchive.search.query.PagePosition;
import org.liveblogarchive.search.query.SearchMode;
import org.liveblogarchive.search.query.SearchRequest;
import org.liveblogarchive.search.query.SearchResults;
import org.liveblogarchive.search.query.SearchResults.Neighbours;
import org.springframework.stereotype.Component;

/** Finds entries and puts each beside the live blog that holds it. */
@Component
class ElasticsearchEntrySearch implements EntrySearch {

  private final EntryPages pages;
  private final FrozenViews views;
  private final LiveBlogCatalogue catalogue;
  private final Surroundings surroundings;
  private final Corrections corrections;
  private final Clock clock;

  ElasticsearchEntrySearch(
      EntryPages pages,
      FrozenViews views,
      LiveBlogCatalogue catalogue,
      Surroundings surroundings,
      Corrections corrections,
      Clock clock) {
    this.pages = pages;
    this.views = views;
    this.catalogue = catalogue;
    this.surroundings = surroundings;
    this.corrections = corrections;
    this.clock = clock;
  }

  @Override
  @CircuitBreaker(name = "searches")
  public SearchResults search(SearchRequest request) {
    PagePosition after = request.after();
    return after == null
        ? views.look(Index.ENTRIES, view -> search(request, view, clock.instant()))
        : search(request, after.pointInTime(), after.askedAt());
  }

  private SearchResults search(SearchRequest request, String pointInTime, Instant askedAt) {
    LiveBlogs liveBlogs = catalogue.now();
    Set<String> unknown = new HashSet<>();
    while (true) {
      EntryPage page =
          pages.find(new EntryQuery(request, liveBlogs, unknown, askedAt), pointInTime);
      Set<String> unknownHolders = page.unknownHolders();
      if (unknownHolders.isEmpty()) {
        return results(page, pointInTime);
      }
      // Their live blog is about to become known, or never will. Asking again keeps totals exact.
      unknown.addAll(unknownHolders);
    }
  }

  private SearchResults results(EntryPage page, String pointInTime) {
    int each = page.query().request().extras().neighbours();
    List<Neighbours> neighbours =
        each == 0 ? List.of() : surroundings.of(page.entries(), each, pointInTime);
    return new SearchResults(
        SearchMode.KEYWORD,
        null,
        page.total(),
        page.isPartial(),
        page.found(neighbours),
        Facets.in(page.answer().aggregations(), page.query()),
        pages.timeline(page, pointInTime),
        TellingTerms.in(page.answer().aggregations()),
        corrections.of(page, pointInTime),
        page.next(pointInTime));
  }
}
