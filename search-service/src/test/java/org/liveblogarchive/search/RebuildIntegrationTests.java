package org.liveblogarchive.search;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.search.support.Changes;
import org.liveblogarchive.search.support.FeedServer;
import org.liveblogarchive.search.support.IndexContents;
import org.liveblogarchive.search.support.RunningSearchService;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The index is made anew while it is searched and written, on a real Elasticsearch. */
class RebuildIntegrationTests {

  private static final int ENTRIES = 60;
  private static final String PREFIX = RunningSearchService.freshPrefix();
  private static final UUID LIVE_BLOG = UUID.randomUUID();
  private static final UUID[] entries =
      IntStream.range(0, ENTRIES).mapToObj(_ -> UUID.randomUUID()).toArray(UUID[]::new);

  private static final FeedServer feed = new FeedServer();
  private static final RunningSearchService service =
      RunningSearchService.start(
          PREFIX, feed, "indexing.batch=20", "indexing.rebuild.page=5", "indexing.hold=0s");
  private static final IndexContents index = new IndexContents(PREFIX, service);

  private static int revision;

  @BeforeAll
  static void indexesSomeEntries() {
    feed.add(Changes.liveBlog(LIVE_BLOG, ++revision));
    for (UUID entry : entries) {
      feed.add(entry(entry));
    }
    await().until(() -> index.behind("entries").size() == 1);
    await().untilAsserted(() -> assertThat(index.states()).isEqualTo(feed.expected()));
  }

  @AfterAll
  static void stops() {
    service.close();
    feed.close();
  }

  @Test
  void replacesTheIndexWhileItIsWrittenAndSearched() {
    Set<String> before = index.behind("entries");
    var searchable = new AtomicBoolean(true);

    assertThat(rebuild(HttpMethod.POST).getStatusCode().value()).isEqualTo(202);
    await()
        .pollInterval(Duration.ofMillis(10))
        .until(
            () -> {
              edit(revision % ENTRIES);
              withdraw(revision % ENTRIES);
              searchable.compareAndSet(true, service.total("entry") > 0);
              return !state().equals("requested") && isOver();
            });

    assertThat(state()).isEqualTo("done");
    assertThat(searchable).isTrue();
    assertThat(index.behind("entries")).isNotEqualTo(before).hasSize(1);
    assertThat(index.behind("entries-previous")).isEqualTo(before);
    assertThat(index.behind("entries-next")).isEmpty();
    await().untilAsserted(() -> assertThat(index.states()).isEqualTo(feed.expected()));
    assertThat(requireNonNull(latest()).get("share").asDouble()).isEqualTo(1);
    assertThat(requireNonNull(latest()).get("finishedAt").isNull()).isFalse();
  }

  @Test
  void keepsTheEditionBeforeAndNoOlderOne() {
    rebuildAndWait();
    Set<String> second = index.behind("liveblogs");
    rebuildAndWait();

    assertThat(index.behind("liveblogs-previous")).isEqualTo(second);
    assertThat(index.physical("liveblogs-v")).hasSize(2);
    assertThat(index.physical("entries-v")).hasSize(2);
  }

  @Test
  void isAbortedWithoutLosingAnything() {
    Set<String> before = index.behind("entries");
    feed.holdSnapshots();
    var _ = rebuild(HttpMethod.POST);
    await().until(() -> state().equals("copying"));

    assertThat(rebuild(HttpMethod.POST).getStatusCode().value()).isEqualTo(409);
    assertThat(rebuild(HttpMethod.DELETE).getStatusCode().value()).isEqualTo(202);
    feed.releaseSnapshots();
    edit(3);
    await().until(() -> state().equals("aborted"));

    assertThat(index.behind("entries")).isEqualTo(before);
    assertThat(index.behind("entries-next")).isEmpty();
    await().untilAsserted(() -> assertThat(index.states()).isEqualTo(feed.expected()));
    assertThat(rebuild(HttpMethod.DELETE).getStatusCode().value()).isEqualTo(409);
  }

  @Test
  void goesOnInAnotherReplica() {
    feed.holdSnapshots();
    String prefix = RunningSearchService.freshPrefix();
    try (var one = start(prefix)) {
      feed.releaseSnapshots();
      await().until(() -> one.total("entry") > 0 && one.metric("indexing.lease.held") == 1);
      feed.holdSnapshots();
      var _ = one.send(HttpMethod.POST, "/internal/rebuild");
      await().until(() -> state(one).equals("copying"));
    }
    feed.releaseSnapshots();

    try (var other = start(prefix)) {
      await().until(() -> state(other).equals("done"));
      var contents = new IndexContents(prefix, other);
      assertThat(contents.behind("entries")).containsExactly(prefix + "entries-v2-2");
      await().untilAsserted(() -> assertThat(contents.states()).isEqualTo(feed.expected()));
    }
  }

  @Test
  void beginsAgainWhenWhatItMadeIsDeletedBehindItsBack() {
    feed.holdSnapshots();
    var _ = rebuild(HttpMethod.POST);
    await().until(() -> state().equals("copying"));
    index.deletePhysical(index.behind("entries-next"));
    feed.releaseSnapshots();

    await().until(() -> state().equals("done"));
    await().untilAsserted(() -> assertThat(index.states()).isEqualTo(feed.expected()));
  }

  private static RunningSearchService start(String prefix) {
    return RunningSearchService.start(
        prefix, feed, "indexing.batch=20", "indexing.rebuild.page=5", "indexing.hold=0s");
  }

  private static void rebuildAndWait() {
    var _ = rebuild(HttpMethod.POST);
    await().until(() -> state().equals("done"));
  }

  private static ResponseEntity<JsonNode> rebuild(HttpMethod method) {
    return service.send(method, "/internal/rebuild");
  }

  private static JsonNode latest() {
    return requireNonNull(service.get("/internal/rebuild").getBody());
  }

  private static String state() {
    return state(service);
  }

  private static String state(RunningSearchService from) {
    JsonNode body = from.get("/internal/rebuild").getBody();
    return body == null ? "none" : body.path("state").asString("unknown");
  }

  private static boolean isOver() {
    return Set.of("done", "aborted", "failed").contains(state());
  }

  private static void edit(int number) {
    feed.add(entry(entries[number]));
  }

  private static void withdraw(int number) {
    ObjectNode change = entry(entries[number]);
    Changes.state(change).put("status", "withdrawn");
    feed.add(change);
  }

  private static ObjectNode entry(UUID id) {
    return Changes.entry(LIVE_BLOG, id, ++revision, "entry " + revision);
  }
}
