package org.liveblogarchive.devstack.servers.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.devstack.servers.Elasticsearch;
import org.liveblogarchive.devstack.servers.Server;
import org.liveblogarchive.devstack.servers.ServerSettings;

/** One test for the whole life, because each start takes long. */
class LocalElasticsearchIntegrationTests {

  @TempDir Path folder;

  @Test
  void keepsItsIndicesThroughARestartAndLosesThemWithItsDisk() throws Exception {
    try (Server<Elasticsearch> server =
        new LocalServers().elasticsearch(ServerSettings.disposable(folder))) {
      Elasticsearch first = server.start();
      assertThat(status("PUT", first, "/entries")).isEqualTo(200);

      Elasticsearch restarted = server.restart();
      assertThat(restarted).isEqualTo(first);
      assertThat(status("HEAD", restarted, "/entries")).isEqualTo(200);

      Elasticsearch empty = server.restartWithEmptyDisk();
      assertThat(empty).isEqualTo(first);
      assertThat(status("HEAD", empty, "/entries")).isEqualTo(404);
    }
  }

  private static int status(String method, Elasticsearch server, String path)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(server.uri().resolve(path))
            .method(method, BodyPublishers.noBody())
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.discarding()).statusCode();
    }
  }
}
