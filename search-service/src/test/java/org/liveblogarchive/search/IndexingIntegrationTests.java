package org.liveblogarchive.search;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.liveblogarchive.search.support.Changes.state;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.search.support.Changes;
import org.liveblogarchive.search.support.FeedServer;
import org.liveblogarchive.search.support.RunningSearchService;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The index follows the feed, whatever goes wrong, on a real Elasticsearch. */
class IndexingIntegrationTests {

  private static final String PREFIX = RunningSearchService.freshPrefix();
  private static final FeedServer feed = new FeedServer();
  private static RunningSearchService service = start();

  private final UUID liveBlog = UUID.randomUUID();
  private final UUID entry = UUID.randomUUID();

  /** A word that only this test's entries contain. */
  private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

  private static RunningSearchService start() {
    return RunningSearchService.start(
        PREFIX,
        feed,
        "indexing.batch=100",
        "resilience4j.circuitbreaker.instances.articles.wait-duration-in-open-state=1s");
  }

  @AfterAll
  static void stops() {
    service.close();
    feed.close();
  }

  @BeforeEach
  void writesALiveBlog() {
    feed.add(Changes.liveBlog(liveBlog, 1));
  }

  @Test
  void findsAWriteWithinAboutASecond() {
    awaitEverythingIndexed();

    feed.add(entry(2, "just in"));

    await().atMost(Duration.ofSeconds(1)).until(() -> service.total(word) == 1);
  }

  @Test
  void dropsWhatIsNotNewerThanWhatIsIndexed() {
    feed.add(entry(5, "fifth"), entry(3, "third"), entry(5, "fifth once more"), entry(4, "fourth"));
    awaitEverythingIndexed();

    assertThat(texts()).containsExactly(word + " fifth");
  }

  @Test
  void neverBringsBackAWithdrawnEntry() throws IOException {
    feed.add(entry(2, "embarrassing"), in("withdrawn", entry(4, "embarrassing")));
    feed.add(entry(3, "still embarrassing"));
    awaitEverythingIndexed();

    assertThat(service.total(word)).isZero();
    assertThat(document("entries", entry).propertyNames())
        .containsExactlyInAnyOrder("id", "liveBlogId", "revision", "status", "updatedAt");
  }

  @Test
  void neverBringsBackAWithdrawnLiveBlog() throws IOException {
    feed.add(entry(2, "hidden with its live blog"));
    await().until(() -> service.total(word) == 1);

    feed.add(in("withdrawn", Changes.liveBlog(liveBlog, 4)), Changes.liveBlog(liveBlog, 3));
    await().until(() -> service.total(word) == 0);
    awaitEverythingIndexed();

    assertThat(service.total(word)).isZero();
    assertThat(document("liveblogs", liveBlog).propertyNames())
        .containsExactlyInAnyOrder("id", "revision", "status", "updatedAt");
  }

  @Test
  void findsEntriesOnceTheirLiveBlogIsNoDraftAnyMore() {
    feed.add(in("draft", Changes.liveBlog(liveBlog, 2)), entry(3, "early"));
    awaitEverythingIndexed();
    assertThat(service.total(word)).isZero();

    feed.add(Changes.liveBlog(liveBlog, 4));

    await().until(() -> service.total(word) == 1);
  }

  @Test
  void showsTheLiveBlogAsItIsNow() {
    feed.add(entry(2, "as it happened"));
    ObjectNode edited = Changes.liveBlog(liveBlog, 3);
    state(edited).put("headline", "A better headline");
    feed.add(edited);

    await()
        .until(
            () ->
                requireNonNull(service.search(word).getBody())
                    .at("/items/0/liveBlog/headline")
                    .asString()
                    .equals("A better headline"));
  }

  @Test
  void setsAsideWhatCannotBeIndexedAndGoesOn() {
    awaitEverythingIndexed();
    double before = deadLettered();
    ObjectNode unreadable = in("levitating", entry(2, "of an unknown status"));
    ObjectNode refused = entry(3, "from the far future");
    state(refused).put("id", UUID.randomUUID().toString()).put("publishedOn", "+12345-01-01");

    feed.add(unreadable, refused, entry(4, "fine"));

    await().until(() -> service.total(word) == 1);
    await().until(() -> deadLettered() == before + 2);
    await()
        .untilAsserted(
            () -> assertThat(deadLetters()).anySatisfy(letter -> isLetterOf(letter, unreadable)));
    assertThat(deadLetters()).anySatisfy(letter -> isLetterOf(letter, refused));
  }

  @Test
  void readsTheSnapshotWhenTheFeedForgotTheCursor() {
    feed.add(entry(2, "before"));
    await().until(() -> service.total(word) == 1);
    int begun = feed.snapshotsBegun();

    feed.beginNewEpoch();
    feed.add(entry(3, "after"));

    await().until(() -> texts().equals(List.of(word + " after")));
    assertThat(feed.snapshotsBegun()).isGreaterThan(begun);
  }

  @Test
  void findsEverythingAgainWhenBothTheIndicesAndTheCursorAreLost() throws IOException {
    feed.add(in("withdrawn", entry(2, "taken down")));
    IntStream.rangeClosed(3, 252)
        .forEach(
            revision ->
                feed.add(Changes.entry(liveBlog, UUID.randomUUID(), revision, word + " kept")));
    await().until(() -> service.total(word) == 250);

    feed.beginNewEpoch();
    deleteIndices("*");

    await().until(() -> service.total(word) == 250);
    awaitEverythingIndexed();
    assertThat(service.total(word)).isEqualTo(250);
    assertThat(document("entries", entry).get("status").asString()).isEqualTo("withdrawn");
  }

  @Test
  void waitsOutAFeedThatFails() {
    feed.failWith(503);
    await().until(() -> articlesBreaker().getState() == CircuitBreaker.State.OPEN);
    assertThat(service.manage("/actuator/health/readiness").getStatusCode().value()).isEqualTo(200);
    var health = service.manage("/actuator/health");
    assertThat(health.getStatusCode().value()).isEqualTo(200);
    assertThat(requireNonNull(health.getBody()).at("/components/indexing/status").asString())
        .isEqualTo("DEGRADED");

    feed.recover();
    feed.add(entry(2, "at last"));

    await().until(() -> service.total(word) == 1);
    assertThat(articlesBreaker().getState()).isEqualTo(CircuitBreaker.State.CLOSED);
    await().until(() -> !outages().contains("outage"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"entries", "liveblogs", "search-state", "dead-letters", "*"})
  void rebuildsIndicesThatAreDeletedBehindItsBack(String lost) throws IOException {
    feed.add(entry(2, "kept by the feed"));
    await().until(() -> service.total(word) == 1);

    int begun = feed.snapshotsBegun();
    deleteIndices(lost);

    await()
        .until(() -> service.total(word) == 1 && aliasExists(lost.equals("*") ? "entries" : lost));
    feed.add(entry(3, "and written later"));
    await().until(() -> texts().equals(List.of(word + " and written later")));
    assertThat(feed.snapshotsBegun()).isGreaterThan(begun);
  }

  @Test
  void continuesFromTheCheckpointAfterARestart() {
    feed.add(entry(2, "before the restart"));
    awaitEverythingIndexed();
    await().until(() -> feed.lastCursor() != null);
    int begun = feed.snapshotsBegun();

    service.close();
    feed.add(entry(3, "while away"));
    service = start();

    await().until(() -> texts().equals(List.of(word + " while away")));
    assertThat(feed.snapshotsBegun()).isEqualTo(begun);
  }

  @Test
  void twoReplicasAgree() {
    try (var _ = start()) {
      IntStream.rangeClosed(2, 500)
          .forEach(revision -> feed.add(entry(revision, "no " + revision)));
      feed.add(Changes.entry(liveBlog, UUID.randomUUID(), 501, word + " last"));

      await().until(() -> service.total(word) == 2);
      await().until(() -> texts().contains(word + " no 500"));
    }
  }

  private ObjectNode entry(int revision, String text) {
    return Changes.entry(liveBlog, entry, revision, word + " " + text);
  }

  private static ObjectNode in(String status, ObjectNode change) {
    state(change).put("status", status);
    return change;
  }

  private List<String> texts() {
    var answer = service.search(word);
    return answer.getStatusCode().isError()
        ? List.of()
        : requireNonNull(answer.getBody())
            .get("items")
            .valueStream()
            .map(item -> item.at("/entry/text").asString())
            .toList();
  }

  /** Items are indexed in order, so once one more is found, all before it are settled. */
  private void awaitEverythingIndexed() {
    String marker = "m" + UUID.randomUUID().toString().replace("-", "");
    UUID other = UUID.randomUUID();
    feed.add(Changes.liveBlog(other, 1), Changes.entry(other, UUID.randomUUID(), 2, marker));
    await().until(() -> service.total(marker) == 1);
  }

  private static JsonNode document(String index, UUID id) throws IOException {
    return requireNonNull(
        elasticsearch()
            .get(get -> get.index(PREFIX + index).id(id.toString()), JsonNode.class)
            .source());
  }

  private static void deleteIndices(String name) throws IOException {
    List<String> names =
        List.copyOf(
            elasticsearch().indices().get(get -> get.index(PREFIX + name)).indices().keySet());
    elasticsearch().indices().delete(delete -> delete.index(names));
  }

  private static boolean aliasExists(String name) throws IOException {
    return elasticsearch().indices().existsAlias(exists -> exists.name(PREFIX + name)).value();
  }

  private static ElasticsearchClient elasticsearch() {
    return service.part(ElasticsearchClient.class);
  }

  private static CircuitBreaker articlesBreaker() {
    return service.part(CircuitBreakerRegistry.class).circuitBreaker("articles");
  }

  private static List<String> outages() {
    return requireNonNull(service.manage("/actuator/health").getBody())
        .at("/components/indexing/details/reasons")
        .valueStream()
        .map(JsonNode::asString)
        .toList();
  }

  private static double deadLettered() {
    return requireNonNull(
            service.manage("/actuator/metrics/indexing.items?tag=outcome:dead-lettered").getBody())
        .at("/measurements/0/value")
        .asDouble();
  }

  private static List<JsonNode> deadLetters() {
    return requireNonNull(service.get("/internal/dead-letters?limit=1000").getBody())
        .get("items")
        .valueStream()
        .toList();
  }

  private static void isLetterOf(JsonNode letter, JsonNode item) {
    assertThat(letter.get("item").toString()).isEqualTo(item.toString());
    assertThat(letter.get("reason").asString()).isNotBlank();
    assertThat(letter.get("recordedAt").asString()).isNotBlank();
  }
}
