package org.liveblogarchive.search.elasticsearch;

import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.liveblogarchive.search.meaning.MeaningUnavailable;
import org.liveblogarchive.search.meaning.MeaningUnavailable.Reason;
import org.liveblogarchive.search.query.SearchMode;
import org.liveblogarchive.search.query.SearchRequest;
import org.liveblogarchive.search.query.SearchResults;
import org.liveblogarchive.search.query.SearchResults.Neighbours;
import org.springframework.stereotype.Component;

/**
 * Finds entries by what they mean, alone or together with their words. The list is made anew for
 * every page, from the same frozen view.
 */
@Component
class FusedEntrySearch {

  private final Rankings rankings;
  private final EntryPages pages;
  private final FrozenViews views;
  private final LiveBlogCatalogue catalogue;
  private final Surroundings surroundings;

  FusedEntrySearch(
      Rankings rankings,
      EntryPages pages,
      FrozenViews views,
      LiveBlogCatalogue catalogue,
      Surroundings surroundings) {
    this.rankings = rankings;
    this.pages = pages;
    this.views = views;
    this.catalogue = catalogue;
    this.surroundings = surroundings;
  }

  /**
   * Finds entries.
   *
   * @param vector what the request means
   * @throws MeaningUnavailable when nothing that the filters leave has a vector
   */
  @CircuitBreaker(name = "searches")
  SearchResults search(SearchRequest request, List<Float> vector) {
    return views.look(
        Index.ENTRIES,
        request.after(),
        (pointInTime, askedAt) -> search(request, vector, pointInTime, askedAt));
  }

  private SearchResults search(
      SearchRequest request, List<Float> vector, String pointInTime, Instant askedAt) {
    LiveBlogs liveBlogs = catalogue.now();
    Found found =
        HeldEntries.find(
            unknown -> {
              var query = new EntryQuery(request, liveBlogs, unknown, askedAt);
              FusedList list = list(query, vector, pointInTime);
              return new Found(query, list, pages.findThese(query, list.pageIds(), pointInTime));
            });
    return results(found.query(), found.list(), found.page(), pointInTime);
  }

  private FusedList list(EntryQuery query, List<Float> vector, String pointInTime) {
    SearchRequest request = query.request();
    Ranking meaning = rankings.byMeaning(query, vector, pointInTime);
    if (request.mode() == SearchMode.SEMANTIC) {
      return FusedList.of(request, Ranking.NONE, meaning);
    }
    if (meaning.ids().isEmpty() && request.after() == null) {
      throw MeaningUnavailable.because(Reason.NOT_COVERED);
    }
    return FusedList.of(request, rankings.byWords(query, pointInTime), meaning);
  }

  private SearchResults results(
      EntryQuery query, FusedList list, EntryPage page, String pointInTime) {
    int each = query.request().extras().neighbours();
    List<Neighbours> neighbours =
        each == 0 ? List.of() : surroundings.of(page.entries(), each, pointInTime);
    // The page was read without counts; it stands for itself where none are wanted.
    EntryPage counted =
        query.request().extras().areCounted() ? pages.count(query, list.ids(), pointInTime) : page;
    return new SearchResults(
        query.request().mode(),
        null,
        list.size(),
        list.isPartial() || page.isPartial() || counted.isPartial(),
        list.inOrder(page.found(neighbours)),
        Facets.in(counted.answer().aggregations(), counted.query()),
        pages.timeline(counted, pointInTime),
        TellingTerms.in(counted.answer().aggregations()),
        null,
        list.next(pointInTime, query.askedAt()));
  }

  /** A whole list and the entries of its page. */
  private record Found(EntryQuery query, FusedList list, EntryPage page) implements HeldEntries {

    @Override
    public Set<String> unknownHolders() {
      return page.unknownHolders();
    }
  }
}
