package org.liveblogarchive.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What gateways take in advance of a bucket is still one limit. */
class SlicesIntegrationTests {

  private static final String[] SETTINGS = {
    "limits.anonymous.capacity=200",
    "limits.anonymous.refill-per-second=0.01",
    "limits.guesses.refill-per-second=0.01"
  };

  @Test
  void givesHotCallersOfTwoGatewaysOneQuotaWithinTheSizeOfTheirSlices() {
    try (Service articles = new Service();
        Client client = new Client();
        Gateway one = Gateway.start(articles, articles, SETTINGS);
        Gateway other = Gateway.start(articles, articles, SETTINGS)) {
      int allowed = 0;
      for (int request = 0; request < 150; request++) {
        allowed += isAllowed(client, one) ? 1 : 0;
        allowed += isAllowed(client, other) ? 1 : 0;
      }

      // Never more than the quota. Slices that were not used in time are lost, a twentieth each.
      assertThat(allowed).isBetween(150, 200);
    }
  }

  private static boolean isAllowed(Client client, Gateway gateway) {
    return client.get(gateway.at("/api/v1/liveblogs")).statusCode() == 200;
  }
}
