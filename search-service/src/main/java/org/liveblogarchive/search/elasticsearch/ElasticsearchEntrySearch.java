package org.liveblogarchive.search.elasticsearch;

import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import java.time.Instant;
import java.util.List;
import org.liveblogarchive.search.query.EntrySearch;
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

  ElasticsearchEntrySearch(
      EntryPages pages,
      FrozenViews views,
      LiveBlogCatalogue catalogue,
      Surroundings surroundings,
      Corrections corrections) {
    this.pages = pages;
    this.views = views;
    this.catalogue = catalogue;
    this.surroundings = surroundings;
    this.corrections = corrections;
  }

  @Override
  @CircuitBreaker(name = "searches")
  public SearchResults search(SearchRequest request) {
    return views.look(
        Index.ENTRIES,
        request.after(),
        (pointInTime, askedAt) -> search(request, pointInTime, askedAt));
  }

  private SearchResults search(SearchRequest request, String pointInTime, Instant askedAt) {
    LiveBlogs liveBlogs = catalogue.now();
    EntryPage page =
        HeldEntries.find(
            unknown ->
                pages.find(new EntryQuery(request, liveBlogs, unknown, askedAt), pointInTime));
    return results(page, pointInTime);
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
