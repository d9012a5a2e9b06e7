package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.io.IOException;
import java.util.function.Consumer;
import org.liveblogarchive.search.query.PageExpired;
import org.liveblogarchive.search.query.QueryRefused;
import org.liveblogarchive.search.query.SearchSettings;
import org.liveblogarchive.search.query.SearchUnavailable;
import org.springframework.stereotype.Component;

/** Searches a frozen view and says in the terms of search what can go wrong. */
@Component
class Searches {

  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;

  private final ImpatientClient client;
  private final FrozenViews views;
  private final String timeLimit;

  Searches(ImpatientClient client, FrozenViews views, SearchSettings settings) {
    this.client = client;
    this.views = views;
    // Less than this service waits, so that a part of the answer arrives rather than nothing.
    this.timeLimit = settings.timeLimit().toMillis() * 4 / 5 + "ms";
  }

  /**
   * Makes a search.
   *
   * @param isFirstPage whether nothing comes before what is asked for
   * @throws QueryRefused when the text cannot be searched for
   * @throws PageExpired when the view is gone, or the position means nothing
   * @throws SearchUnavailable when there is no answer in time
   */
  <T> SearchResponse<T> make(
      boolean isFirstPage,
      String pointInTime,
      Consumer<co.elastic.clients.elasticsearch.core.SearchRequest.Builder> question,
      Class<T> documents) {
    try {
      return client.ask(
          elasticsearch ->
              elasticsearch.search(
                  search -> {
                    question.accept(
                        search
                            .pit(pit -> pit.id(pointInTime).keepAlive(views.lifetime()))
                            .allowPartialSearchResults(true)
                            .timeout(timeLimit));
                    return search;
                  },
                  documents));
    } catch (ElasticsearchException e) {
      throw failure(e, isFirstPage);
    } catch (IOException e) {
      throw SearchUnavailable.causedBy(e);
    }
  }

  /** Whether time ran out or a part of the index did not answer. */
  static boolean isPartial(SearchResponse<?> answer) {
    return answer.timedOut() || answer.shards().failed().intValue() > 0;
  }

  /** The id of the view: Elasticsearch may name it anew with every answer. */
  static String viewOf(SearchResponse<?> answer, String pointInTime) {
    String renamed = answer.pitId();
    return renamed == null ? pointInTime : renamed;
  }

  private static RuntimeException failure(ElasticsearchException e, boolean isFirstPage) {
    return switch (e.status()) {
      case NOT_FOUND -> PageExpired.causedBy(e);
      // All else in the request is this service's own: only the text or the position can be wrong.
      case BAD_REQUEST -> isFirstPage ? QueryRefused.causedBy(e) : PageExpired.causedBy(e);
      default -> SearchUnavailable.causedBy(e);
    };
  }
}
