package org.liveblogarchive.gateway.transport;

import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.http.client.HttpClient;

/**
 * Switches off a retry that is in the HTTP client itself. It sends any request again whose
 * connection breaks, a POST as well, which may then be done twice; only routes decide on retries.
 */
@Component
class ServiceConnections implements HttpClientCustomizer {

  @Override
  public HttpClient customize(HttpClient client) {
    return client.disableRetry(true);
  }
}
