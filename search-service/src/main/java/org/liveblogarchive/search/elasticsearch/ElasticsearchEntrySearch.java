package org.liveblogarchive.search.elasticsearch;

import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.liveblogarchive.search.query.EntrySearch;
import org.liveblogarchive.search.query.FoundLiveBlog;
import org.liveblogarchive.search.query.PagePosition;
import org.liveblogarchive.search.query.SearchRequest;
import org.liveblogarchive.search.query.SearchResults;
import org.springframework.stereotype.Component;

/** Finds entries and puts each beside the live blog that holds it. */
@Component
class ElasticsearchEntrySearch implements EntrySearch {

  private final EntryPages pages;
  private final PointsInTime pointsInTime;
  private final LiveBlogDirectory liveBlogs;
  private final HiddenLiveBlogs hiddenLiveBlogs;

  ElasticsearchEntrySearch(
      EntryPages pages,
      PointsInTime pointsInTime,
      LiveBlogDirectory liveBlogs,
      HiddenLiveBlogs hiddenLiveBlogs) {
    this.pages = pages;
    this.pointsInTime = pointsInTime;
    this.liveBlogs = liveBlogs;
    this.hiddenLiveBlogs = hiddenLiveBlogs;
  }

  @Override
  @CircuitBreaker(name = "searches")
  public SearchResults search(SearchRequest request) {
    PagePosition after = request.after();
    if (after != null) {
      return search(request, after.pointInTime());
    }
    String pointInTime = pointsInTime.open();
    try {
      return search(request, pointInTime);
    } catch (RuntimeException e) {
      pointsInTime.close(pointInTime);
      throw e;
    }
  }

  private SearchResults search(SearchRequest request, String pointInTime) {
    List<String> only = liveBlogs.ids(request.liveBlogs());
    Set<String> hidden = new HashSet<>(hiddenLiveBlogs.ids());
    while (true) {
      EntryPage page = pages.find(request, pointInTime, EntryQuery.of(request, only, hidden));
      Set<UUID> holders = page.liveBlogIds();
      Map<UUID, FoundLiveBlog> publicOnes = liveBlogs.publicOnes(holders);
      if (publicOnes.keySet().containsAll(holders)) {
        return complete(page.resultsWith(publicOnes), pointInTime);
      }
      // Hidden since the index was last refreshed. Asking again keeps totals exact.
      holders.stream()
          .filter(id -> !publicOnes.containsKey(id))
          .map(UUID::toString)
          .forEach(hidden::add);
    }
  }

  private SearchResults complete(SearchResults results, String pointInTime) {
    if (results.next() == null) {
      pointsInTime.close(pointInTime);
    }
    return results;
  }
}
