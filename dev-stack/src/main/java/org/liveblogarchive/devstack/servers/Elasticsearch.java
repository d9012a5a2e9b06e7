package org.liveblogarchive.devstack.servers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A running Elasticsearch, without security. */
public record Elasticsearch(URI uri) implements Address {

  /** The health of the cluster, because {@code GET /} is not served by every distribution. */
  @Override
  public boolean answers() {
    URI health = uri.resolve("/_cluster/health?wait_for_status=yellow&timeout=1s");
    HttpRequest request = HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
