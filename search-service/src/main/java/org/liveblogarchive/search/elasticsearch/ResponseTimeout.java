package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.util.Timeout;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchProperties;
import org.springframework.boot.elasticsearch.autoconfigure.Rest5ClientBuilderCustomizer;
import org.springframework.stereotype.Component;

/**
 * Makes {@code spring.elasticsearch.socket-timeout} hold. The client overrides it with a response
 * timeout that is infinite by default, so an Elasticsearch that takes a request and never answers
 * would hold up indexing for ever.
 */
@Component
class ResponseTimeout implements Rest5ClientBuilderCustomizer {

  private final Timeout timeout;

  ResponseTimeout(ElasticsearchProperties properties) {
    this.timeout = Timeout.of(properties.getSocketTimeout());
  }

  @Override
  public void customize(Rest5ClientBuilder builder) {}

  @Override
  public void customize(RequestConfig.Builder requests) {
    requests.setResponseTimeout(timeout).setConnectionRequestTimeout(timeout);
  }
}
