package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.liveblogarchive.search.query.SearchSettings;
import org.springframework.stereotype.Component;

/** Elasticsearch for those who search: they wait for less time than indexing does. */
@Component
class ImpatientClient {

  private final ElasticsearchAsyncClient client;
  private final Duration limit;

  ImpatientClient(ElasticsearchClient patient, SearchSettings settings) {
    this.client = new ElasticsearchAsyncClient(patient._transport());
    this.limit = settings.timeLimit();
  }

  /**
   * Asks and waits for the answer, all in all no longer than the limit.
   *
   * @throws ElasticsearchException when Elasticsearch refuses
   * @throws IOException when there is no answer, or none in time
   */
  <T> T ask(Function<ElasticsearchAsyncClient, CompletableFuture<T>> question) throws IOException {
    CompletableFuture<T> answer = question.apply(client);
    try {
      return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ElasticsearchException refusal) {
        throw refusal;
      }
      throw new IOException(e.getCause());
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new SocketTimeoutException("no answer within " + limit);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }
}
