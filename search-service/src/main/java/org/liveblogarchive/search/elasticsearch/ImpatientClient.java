package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.transport.rest5_client.Rest5ClientOptions;
import co.elastic.clients.transport.rest5_client.low_level.RequestOptions;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.util.Timeout;
import org.liveblogarchive.search.query.SearchSettings;
import org.springframework.stereotype.Component;

/** Elasticsearch for those who search: they wait for less time than indexing does. */
@Component
class ImpatientClient {

  private final ElasticsearchClient client;

  ImpatientClient(ElasticsearchClient patient, SearchSettings settings) {
    Timeout limit = Timeout.of(settings.timeLimit());
    RequestConfig config =
        RequestConfig.custom().setConnectionRequestTimeout(limit).setResponseTimeout(limit).build();
    RequestOptions options = RequestOptions.DEFAULT.toBuilder().setRequestConfig(config).build();
    this.client = patient.withTransportOptions(new Rest5ClientOptions(options, false));
  }

  ElasticsearchClient get() {
    return client;
  }
}
