package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import org.liveblogarchive.search.indexing.IndexMissing;
import org.liveblogarchive.search.indexing.IndexUnavailable;

/**
 * A call to Elasticsearch on behalf of indexing.
 *
 * @param <T> what it answers
 */
@FunctionalInterface
interface IndexCall<T> {

  T execute() throws IOException;

  /** Makes the call and says in indexing's terms how it failed. */
  static <T> T make(IndexCall<T> call) {
    try {
      return call.execute();
    } catch (ElasticsearchException e) {
      Refusal refusal = Refusal.of(e);
      throw refusal.isMissingIndex()
          ? IndexMissing.because(refusal.reason())
          : IndexUnavailable.causedBy(e);
    } catch (IOException e) {
      throw IndexUnavailable.causedBy(e);
    }
  }

  /** Makes calls that answer nothing, and says in the same terms how one of them failed. */
  static void run(IndexCalls calls) {
    boolean _ =
        make(
            () -> {
              calls.execute();
              return true;
            });
  }
}
