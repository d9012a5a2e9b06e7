package org.liveblogarchive.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two replicas of a service: what one cannot do the other does. */
class ReplicasIntegrationTests {

  private static final String LIVE_BLOGS = "/api/v1/liveblogs";
  private static final String READINESS = "/readyz";

  private static final Service one = new Service();
  private static final Service other = new Service();
  private static EditorKey key;
  private static Gateway gateway;

  private Client client;

  @BeforeAll
  static void start() throws IOException {
    key = EditorKey.inFile();
    gateway =
        Gateway.start(
            one,
            one,
            key.setting(),
            "services.article-service=%s,%s".formatted(one.address(), other.address()),
            "services.probe=100ms");
  }

  @AfterAll
  static void stop() throws IOException {
    gateway.close();
    key.close();
    one.close();
    other.close();
  }

  @BeforeEach
  void connect() {
    one.reset();
    other.reset();
    gateway.closeCircuits();
    client = new Client();
    await().until(() -> readsReach(one) && readsReach(other));
    one.received().clear();
    other.received().clear();
  }

  @AfterEach
  void disconnect() {
    client.close();
  }

  @Test
  void spreadsRequests() {
    for (int request = 0; request < 10; request++) {
      assertThat(read()).isEqualTo(200);
    }

    assertThat(reached(one)).isEqualTo(5);
    assertThat(reached(other)).isEqualTo(5);
  }

  @Test
  void sendsWritesToTheOtherWhereNoConnectionCouldBeMade() {
    one.stop();
    other.answers(unless(READINESS, Service.json(201, "{}")));

    for (int request = 0; request < 10; request++) {
      assertThat(write()).isEqualTo(201);
    }
  }

  @Test
  void repeatsReadsAtTheOtherWhenConnectionBreaks() {
    one.answers(unless(READINESS, Service.hangUp()));

    for (int request = 0; request < 6; request++) {
      assertThat(read()).isEqualTo(200);
    }
    assertThat(reached(one)).isPositive();
  }

  @Test
  void neverRepeatsWritesWhoseConnectionBreaks() {
    one.answers(unless(READINESS, Service.hangUp()));
    other.answers(unless(READINESS, Service.json(201, "{}")));

    assertThat(List.of(write(), write())).containsExactlyInAnyOrder(201, 503);
    assertThat(reached(one) + reached(other)).isEqualTo(2);
  }

  @Test
  void leavesOutReplicaThatIsNotReadyAndTakesItBack() {
    one.answers(readinessOnly503());
    await().until(() -> !readsReach(one));
    one.received().clear();

    for (int request = 0; request < 10; request++) {
      assertThat(read()).isEqualTo(200);
    }
    assertThat(reached(one)).isZero();

    one.answers(Service.json(200, "{}"));
    await().until(() -> readsReach(one));
  }

  @Test
  void stillAsksWhenNoneSeemsReady() {
    one.answers(readinessOnly503());
    other.answers(readinessOnly503());
    await().until(() -> asked(one) > 3 && asked(other) > 3);

    assertThat(read()).isEqualTo(200);
  }

  private static HttpHandler readinessOnly503() {
    return exchange ->
        Service.json(exchange.getRequestURI().getPath().equals(READINESS) ? 503 : 200, "{}")
            .handle(exchange);
  }

  private static HttpHandler unless(String path, HttpHandler answer) {
    return exchange -> {
      HttpHandler chosen =
          exchange.getRequestURI().getPath().equals(path) ? Service.json(200, "{}") : answer;
      chosen.handle(exchange);
    };
  }

  private boolean readsReach(Service replica) {
    long before = reached(replica);
    read();
    read();
    return reached(replica) > before;
  }

  private static long reached(Service replica) {
    return replica.received().size() - asked(replica);
  }

  private static long asked(Service replica) {
    return replica.received().stream()
        .filter(request -> request.address().equals(READINESS))
        .count();
  }

  private int read() {
    return client.get(gateway.at(LIVE_BLOGS)).statusCode();
  }

  private int write() {
    return client
        .post(gateway.at(LIVE_BLOGS), "{}", EditorKey.HEADER, EditorKey.VALUE)
        .statusCode();
  }
}
