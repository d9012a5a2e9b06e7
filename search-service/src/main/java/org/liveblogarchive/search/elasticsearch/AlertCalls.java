package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import org.liveblogarchive.search.indexing.IndexMissing;
import org.springframework.stereotype.Component;

/** Makes calls on behalf of alerts, and their indices where those do not exist yet. */
@Component
class AlertCalls {

  private final ElasticsearchClient client;
  private final Indices indices;

  AlertCalls(ElasticsearchClient client, Indices indices) {
    this.client = client;
    this.indices = indices;
  }

  <T> T make(Call<T> call) {
    try {
      return IndexCall.make(() -> call.execute(client));
    } catch (IndexMissing firstUse) {
      IndexCall.run(
          () -> {
            indices.prepare(Index.ALERTS);
            indices.prepare(Index.ALERT_DELIVERIES);
          });
      return IndexCall.make(() -> call.execute(client));
    }
  }

  String alias(Index index) {
    return indices.alias(index);
  }

  /**
   * A call to Elasticsearch.
   *
   * @param <T> what it answers
   */
  @FunctionalInterface
  interface Call<T> {
    T execute(ElasticsearchClient client) throws IOException;
  }
}
