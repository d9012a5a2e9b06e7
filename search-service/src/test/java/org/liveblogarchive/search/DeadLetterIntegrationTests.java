package org.liveblogarchive.search;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.search.support.Changes;
import org.liveblogarchive.search.support.FeedServer;
import org.liveblogarchive.search.support.IndexContents;
import org.liveblogarchive.search.support.RunningSearchService;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of what cannot be indexed, now or at all. */
class DeadLetterIntegrationTests {

  private static final String PREFIX = RunningSearchService.freshPrefix();
  private static final FeedServer feed = new FeedServer();
  private static final RunningSearchService service =
      RunningSearchService.start(PREFIX, feed, "indexing.reconciler.rest=100ms");
  private static final IndexContents index = new IndexContents(PREFIX, service);

  private final UUID liveBlog = UUID.randomUUID();
  private final UUID entry = UUID.randomUUID();
  private int revision;

  @AfterAll
  static void stops() {
    service.close();
    feed.close();
  }

  @AfterEach
  void cures() {
    feed.add(sound());
    await().untilAsserted(() -> assertThat(index.states()).containsAllEntriesOf(feed.expected()));
    await()
        .until(
            () -> {
              letters().forEach(letter -> discard(letter.get("id").asString()));
              return service.metric("indexing.dead-letters") == 0;
            });
  }

  @Test
  void isListedPageByPage() {
    feed.add(poison(), poison(), poison());
    await().until(() -> service.metric("indexing.dead-letters") == 3);
    await().until(() -> letters().size() == 3);

    JsonNode first = page("?limit=2");
    JsonNode second = page("?limit=2&cursor=" + first.get("nextCursor").asString());

    assertThat(first.get("total").asInt()).isEqualTo(3);
    assertThat(first.get("items").valueStream().toList()).isEqualTo(letters().subList(0, 2));
    assertThat(second.get("items").valueStream().toList()).isEqualTo(letters().subList(2, 3));
    assertThat(second.get("nextCursor").isNull()).isTrue();
    assertThat(service.get("/internal/dead-letters?cursor=nonsense").getStatusCode().value())
        .isEqualTo(400);
    assertThat(service.get("/internal/dead-letters?limit=1001").getStatusCode().value())
        .isEqualTo(400);
  }

  @Test
  void staysWhenTheIndexStillRefusesIt() {
    feed.add(poison());
    String id = awaitLetter();

    JsonNode outcome =
        body(service.send(HttpMethod.POST, "/internal/dead-letters/" + id + "/replay"));

    assertThat(outcome.get("settled").asInt()).isZero();
    assertThat(outcome.get("refused").asInt()).isEqualTo(1);
    assertThat(letters()).hasSize(1);
  }

  @Test
  void isSettledOnceTheIndexHoldsSomethingNewer() {
    feed.add(poison(), unreadable());
    await().until(() -> letters().size() == 2);
    feed.add(sound());
    await().untilAsserted(() -> assertThat(index.states()).isEqualTo(feed.expected()));

    var _ = body(service.send(HttpMethod.POST, "/internal/dead-letters/replay"));

    await().until(() -> letters().isEmpty());
  }

  @Test
  void isDiscardedOnRequest() {
    feed.add(poison());
    String id = awaitLetter();

    assertThat(discard(id)).isEqualTo(204);
    assertThat(discard(id)).isEqualTo(404);
    assertThat(
            service
                .send(HttpMethod.POST, "/internal/dead-letters/" + id + "/replay")
                .getStatusCode()
                .value())
        .isEqualTo(404);
  }

  @Test
  void isNotMadeOfWhatADiskThatIsFullRefuses() {
    feed.add(sound());
    await().untilAsserted(() -> assertThat(index.states()).containsAllEntriesOf(feed.expected()));
    index.diskIsFull(true);

    feed.add(sound());
    await()
        .until(
            () ->
                requireNonNull(service.manage("/actuator/health").getBody())
                    .at("/components/indexing/details/reasons")
                    .toString()
                    .contains("outage"));
    assertThat(letters()).isEmpty();
    index.diskIsFull(false);

    await().untilAsserted(() -> assertThat(index.states()).containsAllEntriesOf(feed.expected()));
    assertThat(letters()).isEmpty();
  }

  @Test
  void doesNotKeepARebuildFromEnding() {
    feed.add(poison());
    var _ = awaitLetter();

    var _ = service.send(HttpMethod.POST, "/internal/rebuild");

    await()
        .until(
            () ->
                requireNonNull(service.get("/internal/rebuild").getBody())
                    .get("state")
                    .asString()
                    .equals("done"));
    assertThat(letters()).hasSize(1);
  }

  private ObjectNode sound() {
    if (revision == 0) {
      feed.add(Changes.liveBlog(liveBlog, ++revision));
    }
    return Changes.entry(liveBlog, entry, ++revision, "fine");
  }

  private ObjectNode poison() {
    ObjectNode change = sound();
    Changes.state(change).put("publishedOn", "+12345-01-01");
    return change;
  }

  private ObjectNode unreadable() {
    ObjectNode change = sound();
    Changes.state(change).put("timePrecision", (String) null);
    return change;
  }

  private static String awaitLetter() {
    await().until(() -> letters().size() == 1);
    return letters().getFirst().get("id").asString();
  }

  private static int discard(String id) {
    return service.send(HttpMethod.DELETE, "/internal/dead-letters/" + id).getStatusCode().value();
  }

  private static List<JsonNode> letters() {
    return page("?limit=1000").get("items").valueStream().toList();
  }

  private static JsonNode page(String query) {
    return body(service.get("/internal/dead-letters" + query));
  }

  private static JsonNode body(ResponseEntity<JsonNode> answer) {
    assertThat(answer.getStatusCode().value()).isEqualTo(200);
    return requireNonNull(answer.getBody());
  }
}
