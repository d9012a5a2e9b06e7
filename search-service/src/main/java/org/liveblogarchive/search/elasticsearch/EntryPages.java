package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.io.IOException;
import java.util.List;
import org.liveblogarchive.search.query.FoundEntry;
import org.liveblogarchive.search.query.PageExpired;
import org.liveblogarchive.search.query.PagePosition;
import org.liveblogarchive.search.query.QueryRefused;
import org.liveblogarchive.search.query.SearchRequest;
import org.liveblogarchive.search.query.SearchSettings;
import org.liveblogarchive.search.query.SearchUnavailable;
import org.springframework.stereotype.Component;

/** Reads one page of entries from a frozen view. */
@Component
class EntryPages {

  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;

  private final ImpatientClient client;
  private final PointsInTime pointsInTime;
  private final SearchSettings settings;

  EntryPages(ImpatientClient client, PointsInTime pointsInTime, SearchSettings settings) {
    this.client = client;
    this.pointsInTime = pointsInTime;
    this.settings = settings;
  }

  /** The page that a request asks for, read from a point in time. */
  EntryPage find(SearchRequest request, String pointInTime, Query query) {
    try {
      var found = ask(request, pointInTime, query);
      if (found.timedOut()) {
        throw SearchUnavailable.outOfTime();
      }
      return new EntryPage(found, request.limit());
    } catch (ElasticsearchException e) {
      throw failure(e, request);
    } catch (IOException e) {
      throw SearchUnavailable.causedBy(e);
    }
  }

  /** Some entries by their ids, highlighted as for a request, in no order that says anything. */
  EntryPage findThese(SearchRequest request, String pointInTime, List<String> ids) {
    SearchResponse<FoundEntry> found =
        SearchCall.make(
            () ->
                client.ask(
                    elasticsearch ->
                        elasticsearch.search(
                            search ->
                                search
                                    .pit(p -> p.id(pointInTime).keepAlive(pointsInTime.lifetime()))
                                    .query(q -> q.ids(i -> i.values(ids)))
                                    .highlight(Highlights.of(new TextQuery(request.text())))
                                    .source(s -> s.filter(f -> f.excludes("stemmed")))
                                    .size(ids.size())
                                    .trackTotalHits(total -> total.enabled(true))
                                    .allowPartialSearchResults(false)
                                    .timeout(settings.timeLimit().toMillis() + "ms"),
                            FoundEntry.class)));
    return new EntryPage(found, ids.size());
  }

  private SearchResponse<FoundEntry> ask(SearchRequest request, String pointInTime, Query query)
      throws IOException {
    return client.ask(
        elasticsearch ->
            elasticsearch.search(
                search -> {
                  search
                      .pit(pit -> pit.id(pointInTime).keepAlive(pointsInTime.lifetime()))
                      .query(query)
                      .highlight(Highlights.of(new TextQuery(request.text())))
                      .source(s -> s.filter(f -> f.excludes("stemmed")))
                      .sort(Ordering.of(request.order()))
                      .size(request.limit() + 1)
                      .trackTotalHits(total -> total.enabled(true))
                      .allowPartialSearchResults(false)
                      .timeout(settings.timeLimit().toMillis() + "ms");
                  PagePosition after = request.after();
                  return after == null
                      ? search
                      : search.searchAfter(after.after().stream().map(FieldValue::of).toList());
                },
                FoundEntry.class));
  }

  private static RuntimeException failure(ElasticsearchException e, SearchRequest request) {
    boolean isFirstPage = request.after() == null;
    return switch (e.status()) {
      case NOT_FOUND -> isFirstPage ? SearchUnavailable.causedBy(e) : PageExpired.causedBy(e);
      // All else in the request is this service's own: only the text or the position can be wrong.
      case BAD_REQUEST -> isFirstPage ? QueryRefused.causedBy(e) : PageExpired.causedBy(e);
      default -> SearchUnavailable.causedBy(e);
    };
  }
}
