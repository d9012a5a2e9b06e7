package org.liveblogarchive.search.elasticsearch;

import static java.util.Objects.requireNonNull;

import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.liveblogarchive.search.meaning.MeaningUnavailable;
import org.liveblogarchive.search.meaning.MeaningUnavailable.Reason;
import org.liveblogarchive.search.meaning.ReciprocalRankFusion;
import org.liveblogarchive.search.meaning.ReciprocalRankFusion.Fused;
import org.liveblogarchive.search.query.Answered;
import org.liveblogarchive.search.query.FoundLiveBlog;
import org.liveblogarchive.search.query.PagePosition;
import org.liveblogarchive.search.query.SearchMode;
import org.liveblogarchive.search.query.SearchRequest;
import org.liveblogarchive.search.query.SearchResults;
import org.springframework.stereotype.Component;

/**
 * Finds entries by what they mean, alone or together with their words. The two lists are made anew
 * for every page, from the same frozen view.
 */
@Component
class FusedEntrySearch {

  private final Rankings rankings;
  private final EntryPages pages;
  private final PointsInTime pointsInTime;
  private final LiveBlogDirectory liveBlogs;
  private final HiddenLiveBlogs hiddenLiveBlogs;

  FusedEntrySearch(
      Rankings rankings,
      EntryPages pages,
      PointsInTime pointsInTime,
      LiveBlogDirectory liveBlogs,
      HiddenLiveBlogs hiddenLiveBlogs) {
    this.rankings = rankings;
    this.pages = pages;
    this.pointsInTime = pointsInTime;
    this.liveBlogs = liveBlogs;
    this.hiddenLiveBlogs = hiddenLiveBlogs;
  }

  @CircuitBreaker(name = "searches")
  SearchResults search(SearchRequest request, List<Float> vector) {
    PagePosition after = request.after();
    if (after != null) {
      return search(request, vector, after.pointInTime(), FusedPosition.entriesBefore(after));
    }
    String pointInTime = pointsInTime.open();
    try {
      return search(request, vector, pointInTime, 0);
    } catch (RuntimeException e) {
      pointsInTime.close(pointInTime);
      throw e;
    }
  }

  private SearchResults search(
      SearchRequest request, List<Float> vector, String pointInTime, int before) {
    List<String> only = liveBlogs.ids(request.liveBlogs());
    Set<String> hidden = new HashSet<>(hiddenLiveBlogs.ids());
    while (true) {
      List<Fused> fused = fused(request, vector, pointInTime, only, hidden);
      List<Fused> page = fused.stream().skip(before).limit(request.limit()).toList();
      Map<String, SearchResults.Hit> found = new HashMap<>();
      EntryPage entries =
          pages.findThese(request, pointInTime, page.stream().map(Fused::id).toList());
      Set<UUID> holders = entries.liveBlogIds();
      Map<UUID, FoundLiveBlog> publicOnes = liveBlogs.publicOnes(holders);
      if (publicOnes.keySet().containsAll(holders)) {
        for (SearchResults.Hit hit : entries.resultsWith(publicOnes).hits()) {
          found.put(hit.entry().id().toString(), hit);
        }
        int end = before + page.size();
        PagePosition next =
            end < fused.size() ? new PagePosition(pointInTime, FusedPosition.after(end)) : null;
        if (next == null) {
          pointsInTime.close(pointInTime);
        }
        return new SearchResults(
            Answered.as(request.mode()),
            fused.size(),
            page.stream()
                .filter(f -> found.containsKey(f.id()))
                .map(f -> scored(requireNonNull(found.get(f.id())), f.score()))
                .toList(),
            next);
      }
      holders.stream()
          .filter(id -> !publicOnes.containsKey(id))
          .map(UUID::toString)
          .forEach(hidden::add);
    }
  }

  private List<Fused> fused(
      SearchRequest request,
      List<Float> vector,
      String pointInTime,
      Collection<String> only,
      Collection<String> hidden) {
    var visible = EntryQuery.visible(request, only, hidden).build()._toQuery();
    List<String> byMeaning =
        SearchCall.make(() -> rankings.byMeaning(pointInTime, visible, vector));
    if (request.mode() == SearchMode.SEMANTIC) {
      return ReciprocalRankFusion.of(byMeaning);
    }
    if (byMeaning.isEmpty() && request.after() == null) {
      throw MeaningUnavailable.because(Reason.NOT_COVERED);
    }
    var words = EntryQuery.of(request, only, hidden);
    return ReciprocalRankFusion.of(
        SearchCall.make(() -> rankings.byWords(pointInTime, words)), byMeaning);
  }

  private static SearchResults.Hit scored(SearchResults.Hit hit, double score) {
    return new SearchResults.Hit(hit.entry(), hit.liveBlog(), hit.highlights(), score);
  }
}
