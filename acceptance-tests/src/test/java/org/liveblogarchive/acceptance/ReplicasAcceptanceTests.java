package org.liveblogarchive.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.acceptance.SteadyLoad.Failure;
import org.liveblogarchive.devstack.services.Service;
import org.liveblogarchive.devstack.services.Stack;

/** Two gateways, two article services and two search services: any one may stop, or be killed. */
class ReplicasAcceptanceTests {

  private static final Duration HEALING = Duration.ofSeconds(60);
  private static final String ARTICLES = "article-service";
  private static final String SEARCH = "search-service";
  private static final String GATEWAY = "gateway";

  /** What a machine takes that starts eight processes is not at test. */
  private static final Map<String, String> PATIENT =
      Map.of("SPRING_CLOUD_GATEWAY_SERVER_WEBFLUX_HTTPCLIENT_RESPONSETIMEOUT", "25s");

  private final Stack stack = RunningStack.get();
  private final List<Service> replicas = new ArrayList<>();

  @AfterEach
  void leaveTheStackAsItWas() {
    replicas.forEach(Service::close);
    Stream.of(ARTICLES, SEARCH)
        .map(stack::service)
        .filter(service -> !service.isReady())
        .forEach(ReplicasAcceptanceTests::started);
  }

  @Test
  void failsNothingWhenAnyProcessStopsAndOnlyWhatIsInFlightWhenItIsKilled() throws Exception {
    List<Service> articles = List.of(stack.service(ARTICLES), replica(ARTICLES, Map.of()));
    try (ConnectionService feed =
        new ConnectionService(articles.stream().map(Service::address).toList())) {
      Map<String, String> behindFeed = Map.of("ARTICLES_URL", feed.address());
      List<Service> searches =
          atOnce(List.of(() -> replica(SEARCH, behindFeed), () -> replica(SEARCH, behindFeed)));
      stack.service(SEARCH).stop();
      List<Service> gateways =
          atOnce(List.of(() -> replica(GATEWAY, PATIENT), () -> replica(GATEWAY, PATIENT)));
      try (GatewayService door = new GatewayService(gateways)) {
        stopAndKill(Client.of(stack, door), articles, searches, gateways);
      }
    }
  }

  private void stopAndKill(
      Client client, List<Service> articles, List<Service> searches, List<Service> gateways)
      throws Exception {
    Answer created = client.post("/api/v1/liveblogs", "{\"headline\": \"Two of everything\"}");
    assertThat(created.status()).as(created.toString()).isEqualTo(201);
    String liveBlog = created.read("$.links.self");
    AtomicInteger written;
    List<Failure> lost = new ArrayList<>();
    try (Follower follower = client.follow(liveBlog)) {
      try (SteadyLoad load = new SteadyLoad()) {
        written = load.repeat("write", 201, number -> write(client, liveBlog, number));
        var read = load.repeat("read", 200, _ -> client.get(liveBlog + "/entries?limit=5"));
        var found = load.repeat("search", 200, _ -> client.search("replicaword"));
        await().atMost(HEALING).until(() -> found.get() > 20 && read.get() > 20);
        // The first requests of a process are its slowest.
        load.failures().clear();

        for (List<Service> kind : List.of(gateways, articles, searches)) {
          kind.getFirst().stop();
          assertThat(load.failures()).as("while %s stopped", kind.getFirst().name()).isEmpty();
          goOn(follower, written);
        }
        atOnce(
            Stream.of(gateways, articles, searches)
                .map(kind -> (Callable<Service>) () -> started(kind.getFirst()))
                .toList());
        assertThat(load.failures()).as("while they came back").isEmpty();

        for (List<Service> kind : List.of(gateways, articles, searches)) {
          kind.getLast().kill();
          Instant gone = Instant.now();
          goOn(follower, written);
          assertThat(load.failures())
              .as("while %s was killed", kind.getLast().name())
              .allMatch(failure -> failure.begun().isBefore(gone));
          lost.addAll(load.failures());
          load.failures().clear();
        }
      }

      int entries = client.get(liveBlog).read("$.entryCount");
      assertThat(entries).isBetween(written.get(), written.get() + lost.size());
      await()
          .atMost(HEALING)
          .untilAsserted(
              () ->
                  assertThat(follower.revisions())
                      .containsExactlyElementsOf(
                          LongStream.rangeClosed(1, 1 + entries).boxed().toList()));
      await()
          .atMost(HEALING)
          .until(() -> client.search("replicaword").<Integer>read("$.total") == entries);
    }
  }

  /** Whatever happened: ten more entries are written, and read along. */
  private static void goOn(Follower follower, AtomicInteger written) {
    int before = written.get();
    await()
        .atMost(HEALING)
        .until(() -> written.get() > before + 10 && follower.revisions().size() > before + 10);
  }

  private static Answer write(Client client, String liveBlog, int number) {
    return client.post(
        liveBlog + "/entries", "{\"headline\": \"A replicaword, number %d\"}".formatted(number));
  }

  private Service replica(String name, Map<String, String> environment) {
    Service replica = stack.startReplica(name, environment);
    synchronized (replicas) {
      replicas.add(replica);
    }
    return replica;
  }

  private static Service started(Service service) {
    service.start();
    return service;
  }

  private static List<Service> atOnce(List<Callable<Service>> starts) throws Exception {
    List<Service> started = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Service> start : threads.invokeAll(starts)) {
        started.add(start.get());
      }
    }
    return started;
  }
}
