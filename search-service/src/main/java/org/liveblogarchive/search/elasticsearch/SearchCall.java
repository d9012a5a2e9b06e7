package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import org.liveblogarchive.search.query.NothingIndexedYet;
import org.liveblogarchive.search.query.SearchUnavailable;

/**
 * A call to Elasticsearch on behalf of someone who searches.
 *
 * @param <T> what it answers
 */
@FunctionalInterface
interface SearchCall<T> {

  T execute() throws IOException;

  /** Makes the call and says in the terms of search that it failed. */
  static <T> T make(SearchCall<T> call) {
    try {
      return call.execute();
    } catch (ElasticsearchException e) {
      throw Refusal.of(e).isMissingIndex()
          ? NothingIndexedYet.saidBy(e)
          : SearchUnavailable.causedBy(e);
    } catch (IOException e) {
      throw SearchUnavailable.causedBy(e);
    }
  }
}
