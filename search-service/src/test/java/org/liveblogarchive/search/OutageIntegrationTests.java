package org.liveblogarchive.search;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.devstack.servers.SharedServers;
import org.liveblogarchive.search.support.Changes;
import org.liveblogarchive.search.support.FeedServer;
import org.liveblogarchive.search.support.Relay;
import org.liveblogarchive.search.support.RunningSearchService;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

/** A real Elasticsearch that cannot be reached, or does not answer, for a while. */
class OutageIntegrationTests {

  private static final UUID LIVE_BLOG = UUID.randomUUID();

  private static final AtomicLong revision = new AtomicLong();

  private static final FeedServer feed = new FeedServer();
  private static final Relay network = new Relay(SharedServers.elasticsearch().uri());

  // It starts while Elasticsearch is away, which is part of what is shown here.
  private static final RunningSearchService service = startWithoutElasticsearch();

  private static RunningSearchService startWithoutElasticsearch() {
    network.cut();
    feed.add(Changes.liveBlog(LIVE_BLOG, revision.incrementAndGet()));
    return RunningSearchService.start(
        RunningSearchService.freshPrefix(),
        network.url(),
        feed,
        "search.time-limit=300ms",
        "spring.elasticsearch.socket-timeout=500ms",
        "resilience4j.circuitbreaker.instances.searches.wait-duration-in-open-state=300ms");
  }

  @AfterAll
  static void stops() {
    service.close();
    feed.close();
    network.close();
  }

  @AfterEach
  void recovers() {
    network.heal();
    String word = write();
    await()
        .until(
            () -> service.total(word) == 1 && breaker().getState() == CircuitBreaker.State.CLOSED);
  }

  @Test
  void saysThatSearchIsUnavailableWhileElasticsearchIsAway() {
    network.cut();

    assertIsUnavailable(service.search("anything"));
  }

  @Test
  void givesUpInTimeWhenElasticsearchDoesNotAnswer() {
    network.stall();
    long began = System.nanoTime();

    assertIsUnavailable(service.search("anything"));

    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void stopsAskingAnElasticsearchThatFailsAndTriesAgainLater() {
    network.cut();
    await()
        .pollInterval(Duration.ofMillis(5))
        .until(
            () -> {
              assertIsUnavailable(service.search("anything"));
              return breaker().getState() == CircuitBreaker.State.OPEN;
            });

    assertIsUnavailable(service.search("anything"));
  }

  @Test
  void isReadyWhileElasticsearchIsAway() {
    network.cut();

    assertThat(service.manage("/actuator/health/readiness").getStatusCode().value()).isEqualTo(200);
    assertThat(service.manage("/actuator/health").getStatusCode().value()).isEqualTo(200);
  }

  @Test
  void saysThatDeadLettersAreUnavailableWhileElasticsearchIsAway() {
    network.cut();

    assertThat(service.get("/internal/dead-letters").getStatusCode().value()).isEqualTo(503);
  }

  @Test
  void losesNothingThatIsWrittenMeanwhile() {
    network.cut();
    String cut = write();
    network.stall();
    String stalled = write();

    network.heal();

    await().until(() -> service.total(cut) == 1 && service.total(stalled) == 1);
  }

  private static String write() {
    String word = "w" + UUID.randomUUID().toString().replace("-", "");
    feed.add(Changes.entry(LIVE_BLOG, UUID.randomUUID(), revision.incrementAndGet(), word));
    return word;
  }

  private static CircuitBreaker breaker() {
    return service.part(CircuitBreakerRegistry.class).circuitBreaker("searches");
  }

  private static void assertIsUnavailable(ResponseEntity<JsonNode> answer) {
    assertThat(answer.getStatusCode().value()).isEqualTo(503);
    assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("2");
    assertThat(requireNonNull(answer.getBody()).get("type").asString())
        .isEqualTo("urn:liveblog-archive:problem:search-unavailable");
  }
}
