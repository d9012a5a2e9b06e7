package org.liveblogarchive.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.devstack.processes.PidFile;
import org.liveblogarchive.devstack.servers.Redis;
import org.liveblogarchive.devstack.servers.Server;
import org.liveblogarchive.devstack.servers.ServerSettings;
import org.liveblogarchive.devstack.servers.local.LocalServers;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Without Redis every gateway limits by itself: no outage, and never no limit. */
@ExtendWith(OutputCaptureExtension.class)
class RedisOutageIntegrationTests {

  private static final String[] SETTINGS = {
    "limits.anonymous.capacity=5",
    "limits.anonymous.refill-per-second=0.01",
    "limits.guesses.refill-per-second=0.01",
    "limits.costs[0].path=/api/v1/imports",
    "limits.pause=1s"
  };

  @TempDir private Path folder;

  @Test
  void limitsByItselfWhileRedisIsAwayAndTogetherAfterwards(CapturedOutput output) {
    try (Server<Redis> server = new LocalServers().redis(ServerSettings.disposable(folder));
        Service articles = new Service();
        Client client = new Client()) {
      Redis redis = server.start();
      try (Gateway first = Gateway.start(redis, articles, articles, SETTINGS);
          Gateway second = Gateway.start(redis, articles, articles, SETTINGS)) {
        assertThat(remaining(client, first)).isEqualTo(4);

        server.stop();
        assertThat(remaining(client, first)).isEqualTo(4);
        assertThat(remaining(client, first)).isEqualTo(3);
        assertThat(remaining(client, second)).isEqualTo(4);
        useUpTo429(client, first);
        assertThat(first.gauge("gateway.limits.outage")).isEqualTo(1);

        server.start();
        await()
            .atMost(Duration.ofSeconds(15))
            .untilAsserted(
                () -> {
                  try (Client another = new Client()) {
                    assertThat(remaining(another, first)).isEqualTo(4);
                    assertThat(remaining(another, second)).isEqualTo(3);
                  }
                });
        assertThat(first.gauge("gateway.limits.outage")).isEqualTo(0);
      }
    }
    assertThat(output.getAll().split("Redis is away")).hasSize(3);
    assertThat(output.getAll().split("Redis is back")).hasSize(3);
  }

  @Test
  void startsAndLimitsWithoutRedis() {
    Redis nothing = new Redis("127.0.0.1", 1);
    try (Service articles = new Service();
        Client client = new Client();
        Gateway gateway = Gateway.start(nothing, articles, articles, SETTINGS)) {

      assertThat(remaining(client, gateway)).isEqualTo(4);
      useUpTo429(client, gateway);
    }
  }

  @Test
  void waitsForHangingRedisOnceInEachPause() {
    try (BrokenServer hanging = BrokenServer.hanging();
        Service articles = new Service();
        Client client = new Client();
        Gateway gateway =
            Gateway.start(
                new Redis("127.0.0.1", hanging.port()),
                articles,
                articles,
                "limits.pause=1m",
                "limits.patience=1s")) {

      long started = System.nanoTime();
      for (int request = 0; request < 10; request++) {
        assertThat(client.get(gateway.at("/api/v1/liveblogs")).statusCode()).isEqualTo(200);
      }

      assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(1));
    }
  }

  @Test
  void doesWithoutRedisThatHangsUntilItGoesOn() throws IOException, InterruptedException {
    try (Server<Redis> server = new LocalServers().redis(ServerSettings.disposable(folder));
        Service articles = new Service();
        Client client = new Client();
        Gateway gateway =
            Gateway.start(
                server.start(), articles, articles, "limits.pause=1s", "limits.patience=100ms")) {
      assertThat(remaining(client, gateway)).isPositive();

      signal("STOP");
      try {
        // The bucket's own slice may still serve a few.
        await().until(() -> remaining(client, gateway) > 0 && outage(gateway) == 1);

        long started = System.nanoTime();
        for (int request = 0; request < 20; request++) {
          assertThat(remaining(client, gateway)).isPositive();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(1));
      } finally {
        signal("CONT");
      }

      await()
          .atMost(Duration.ofSeconds(15))
          .until(() -> remaining(client, gateway) > 0 && outage(gateway) == 0);
    }
  }

  private void signal(String name) throws IOException, InterruptedException {
    long redis = new PidFile(folder.resolve("server.pid")).process().orElseThrow().pid();
    assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(redis)).start().waitFor())
        .isZero();
  }

  private static double outage(Gateway gateway) {
    return gateway.gauge("gateway.limits.outage");
  }

  private static int remaining(Client client, Gateway gateway) {
    HttpResponse<String> response = client.get(gateway.at("/api/v1/liveblogs"));
    assertThat(response.statusCode()).isEqualTo(200);
    String limit = response.headers().firstValue("RateLimit").orElseThrow();
    return Integer.parseInt(limit.replaceFirst(".*;r=(\\d+);.*", "$1"));
  }

  private static void useUpTo429(Client client, Gateway gateway) {
    int requests = 0;
    while (client.get(gateway.at("/api/v1/liveblogs")).statusCode() != 429) {
      requests++;
      assertThat(requests).isLessThan(20);
    }
  }
}
