package org.liveblogarchive.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.devstack.services.Service;
import org.liveblogarchive.devstack.services.Stack;

/** Two search services, of which the one that indexes is killed while it does. */
class TakeoverAcceptanceTests {

  private static final Duration HEALING = Duration.ofSeconds(90);
  private static final int LIVE_BLOGS = 80;
  private static final int ENTRIES = 100;
  private static final int ALL = LIVE_BLOGS * ENTRIES;
  private static final String SEARCH = "/api/v1/search?limit=1&q=takeoverword";

  private final Stack stack = RunningStack.get();
  private final Client client = Client.of(stack);

  @Test
  void indexesEverythingOnceWhenTheIndexingReplicaIsKilledAtIt() {
    Service indexing = stack.service("search-service");
    try (Service other = stack.startReplica("search-service", Map.of())) {
      var imported = CompletableFuture.supplyAsync(() -> client.importLines(lines()));
      await()
          .atMost(HEALING)
          .pollInterval(Duration.ofMillis(50))
          .until(() -> found(other) > 0 || imported.isDone());
      int before = found(other);
      indexing.kill();

      assertThat(before).as("entries indexed before the kill").isBetween(1, ALL - 1);
      assertThat(imported.join().status()).isEqualTo(200);
      await().atMost(HEALING).until(() -> found(other) == ALL);
      assertThat(indexed()).isEqualTo(stored());
    } finally {
      indexing.start();
    }
  }

  private int found(Service service) {
    return client.getAnonymously(service.address() + SEARCH).read("$.total");
  }

  /** The revision of each entry in Elasticsearch, which is also the version of its document. */
  private Map<String, Integer> indexed() {
    Answer answer =
        client.post(
            stack.index().uri() + "/entries/_search",
            """
            {"size": %d, "version": true, "_source": ["revision"],
             "query": {"bool": {"filter": {"match": {"text": "takeoverword"}}}}}
            """
                .formatted(ALL + 1));
    List<String> ids = answer.read("$.hits.hits[*]._id");
    List<Integer> versions = answer.read("$.hits.hits[*]._version");
    assertThat(answer.<List<Integer>>read("$.hits.hits[*]._source.revision")).isEqualTo(versions);
    return byId(ids, versions);
  }

  /** The revision of each entry in the article service. */
  private Map<String, Integer> stored() {
    Map<String, Integer> stored = new TreeMap<>();
    for (int number = 0; number < LIVE_BLOGS; number++) {
      Answer answer =
          client.get("/api/v1/liveblogs/takeover-%d/entries?limit=%d".formatted(number, ENTRIES));
      stored.putAll(byId(answer.read("$.items[*].id"), answer.read("$.items[*].revision")));
    }
    return stored;
  }

  private static Map<String, Integer> byId(List<String> ids, List<Integer> revisions) {
    return IntStream.range(0, ids.size())
        .boxed()
        .collect(Collectors.toMap(ids::get, revisions::get, Math::max, TreeMap::new));
  }

  private static String lines() {
    return IntStream.range(0, LIVE_BLOGS)
        .mapToObj(TakeoverAcceptanceTests::line)
        .collect(Collectors.joining("\n"));
  }

  private static String line(int number) {
    String entries =
        IntStream.range(0, ENTRIES)
            .mapToObj(
                place ->
                    """
                    {"sourceId": "%d", "blocks": [{"type": "paragraph",
                    "text": "A takeoverword, the %dth of %d."}]}\
                    """
                        .formatted(place, place, number)
                        .replace("\n", " "))
            .collect(Collectors.joining(", "));
    return """
    {"format": "liveblog-archive", "version": 1, "liveBlog": {"slug": "takeover-%d",
    "headline": "Takeover %d", "status": "ended", "language": "en"}, "entries": [%s]}\
    """
        .formatted(number, number, entries)
        .replace("\n", " ");
  }
}
