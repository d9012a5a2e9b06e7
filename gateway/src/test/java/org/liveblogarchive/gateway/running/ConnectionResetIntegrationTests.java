package org.liveblogarchive.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** A service whose host resets connections, after a request may have been carried out. */
class ConnectionResetIntegrationTests {

  @Test
  void neverRepeatsWrites() throws IOException {
    try (BrokenServer resetting = BrokenServer.resettingAfter("As it happened");
        EditorKey key = EditorKey.inFile();
        Service unused = new Service();
        Client client = new Client();
        Gateway gateway =
            Gateway.start(
                unused,
                unused,
                key.setting(),
                "services.article-service=http://127.0.0.1:" + resetting.port())) {

      HttpResponse<String> response =
          client.post(
              gateway.at("/api/v1/imports"), "As it happened", EditorKey.HEADER, EditorKey.VALUE);

      assertThat(response.statusCode()).isEqualTo(503);
      assertThat(resetting.connections()).isEqualTo(1);
    }
  }
}
