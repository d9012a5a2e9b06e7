package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.liveblogarchive.search.meaning.MeaningSettings;
import org.liveblogarchive.search.query.SearchRequest.Order;
import org.liveblogarchive.search.query.SearchSettings;
import org.liveblogarchive.search.query.SearchUnavailable;
import org.springframework.stereotype.Component;

/** Ranks the entries of a frozen view, as deep as a search by meaning goes. */
@Component
class Rankings {

  // More than are asked for, so that the approximate search misses few and a page follows the
  // other.
  private static final int CANDIDATES_EACH = 2;

  private final ImpatientClient client;
  private final PointsInTime pointsInTime;
  private final SearchSettings search;
  private final MeaningSettings meaning;

  Rankings(
      ImpatientClient client,
      PointsInTime pointsInTime,
      SearchSettings search,
      MeaningSettings meaning) {
    this.client = client;
    this.pointsInTime = pointsInTime;
    this.search = search;
    this.meaning = meaning;
  }

  /** Ids of the entries that match, best first. */
  List<String> byWords(String pointInTime, Query query) throws IOException {
    return ids(pointInTime, asked -> asked.query(query).sort(Ordering.of(Order.RELEVANCE)));
  }

  /** Ids of the entries that are nearest in meaning, nearest first. */
  List<String> byMeaning(String pointInTime, Query filter, List<Float> vector) throws IOException {
    return ids(
        pointInTime,
        asked ->
            asked
                .knn(
                    nearest ->
                        nearest
                            .field(Meaning.VECTOR)
                            .queryVector(vector)
                            .filter(filter)
                            .k(meaning.depth())
                            .numCandidates(CANDIDATES_EACH * meaning.depth())
                            .similarity(meaning.leastSimilarity()))
                .sort(Ordering.of(Order.RELEVANCE)));
  }

  private List<String> ids(String pointInTime, UnaryOperator<SearchRequest.Builder> asked)
      throws IOException {
    var found =
        client.ask(
            elasticsearch ->
                elasticsearch.search(
                    request ->
                        asked.apply(
                            request
                                .pit(p -> p.id(pointInTime).keepAlive(pointsInTime.lifetime()))
                                .source(s -> s.fetch(false))
                                .size(meaning.depth())
                                .trackTotalHits(total -> total.enabled(false))
                                .allowPartialSearchResults(false)
                                .timeout(search.timeLimit().toMillis() + "ms")),
                    Void.class));
    if (found.timedOut()) {
      throw SearchUnavailable.outOfTime();
    }
    return found.hits().hits().stream().map(Hit::id).filter(Objects::nonNull).toList();
  }
}
