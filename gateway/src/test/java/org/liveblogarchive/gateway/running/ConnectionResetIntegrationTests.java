package org.liveblogarchive.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service whose host resets connections, after a request may have been carried out. */
class ConnectionResetIntegrationTests {

  @TempDir private Path folder;

  @Test
  void neverRepeatsWrites() throws IOException {
    Path keys = folder.resolve("keys");
    Files.writeString(
        keys, "editor 41ef4bb0b23661e66301aac36066912dac037827b4ae63a7b1165a5aa93ed4eb");
    try (BrokenServer resetting = BrokenServer.resettingAfter("As it happened");
        Service unused = new Service();
        Client client = new Client();
        Gateway gateway =
            Gateway.start(
                unused,
                unused,
                "access.keys-file=" + keys,
                "services.article-service=http://127.0.0.1:" + resetting.port())) {

      int status =
          client
              .post(gateway.at("/api/v1/imports"), "As it happened", "X-API-Key", "open sesame")
              .statusCode();

      assertThat(status).isEqualTo(503);
      assertThat(resetting.connections()).isEqualTo(1);
    }
  }
}
