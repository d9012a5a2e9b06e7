package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.liveblogarchive.search.meaning.MeaningSettings;
import org.liveblogarchive.search.query.SearchRequest.Order;
import org.springframework.stereotype.Component;

/** Ranks the entries of a frozen view, as deep as a search by meaning goes. */
@Component
class Rankings {

  // More than are asked for, so that the approximate search misses few, and the same for all pages.
  private static final int CANDIDATES_EACH = 2;

  private final Searches searches;
  private final MeaningSettings meaning;

  Rankings(Searches searches, MeaningSettings meaning) {
    this.searches = searches;
    this.meaning = meaning;
  }

  /** The entries whose words match. */
  Ranking byWords(EntryQuery query, String pointInTime) {
    return ranked(
        query, pointInTime, asked -> asked.query(query.matches()).postFilter(query.left()));
  }

  /** The entries that are nearest in meaning to a vector. */
  Ranking byMeaning(EntryQuery query, List<Float> vector, String pointInTime) {
    return ranked(
        query,
        pointInTime,
        asked ->
            asked.knn(
                nearest ->
                    nearest
                        .field(Meaning.VECTOR)
                        .queryVector(vector)
                        .filter(query.left())
                        .k(meaning.depth())
                        .numCandidates(CANDIDATES_EACH * meaning.depth())
                        .similarity(meaning.leastSimilarity())));
  }

  private Ranking ranked(
      EntryQuery query, String pointInTime, Consumer<SearchRequest.Builder> asked) {
    var found =
        searches.make(
            query.request().after() == null,
            pointInTime,
            search ->
                asked.accept(
                    search
                        .source(s -> s.fetch(false))
                        .sort(Ordering.of(Order.RELEVANCE))
                        .size(meaning.depth())
                        .trackTotalHits(total -> total.enabled(false))),
            Void.class);
    return new Ranking(
        found.hits().hits().stream().map(Hit::id).filter(Objects::nonNull).toList(),
        Searches.isPartial(found));
  }
}
