package org.liveblogarchive.search;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.search.support.Changes;
import org.liveblogarchive.search.support.FeedServer;
import org.liveblogarchive.search.support.IndexContents;
import org.liveblogarchive.search.support.RunningSearchService;
import tools.jackson.databind.node.ObjectNode;

/** Whatever happens to the index behind the service's back is found and repaired. */
class ReconcilerIntegrationTests {

  private static final String PREFIX = RunningSearchService.freshPrefix();
  private static final FeedServer feed = new FeedServer();
  private static final RunningSearchService service =
      RunningSearchService.start(
          PREFIX,
          feed,
          "indexing.hold=0s",
          "indexing.reconciler.page=3",
          "indexing.reconciler.pause=0s",
          "indexing.reconciler.rest=100ms");
  private static final IndexContents index = new IndexContents(PREFIX, service);

  private final UUID liveBlog = UUID.randomUUID();
  private final UUID entry = UUID.randomUUID();

  @BeforeEach
  void indexesEntries() {
    feed.add(Changes.liveBlog(liveBlog, 1));
    for (int revision = 2; revision < 7; revision++) {
      feed.add(Changes.entry(liveBlog, UUID.randomUUID(), revision, "number " + revision));
    }
    feed.add(Changes.entry(liveBlog, entry, 7, "the one"));
    await().until(() -> index.behind("entries").size() == 1);
    awaitEquality();
    index.forgetDeletions();
  }

  @AfterAll
  static void stops() {
    service.close();
    feed.close();
  }

  @Test
  void writesWhatIsMissing() {
    double before = findings("missing");

    index.delete("entries", entry);

    awaitEquality();
    await().until(() -> findings("missing") == before + 1);
  }

  @Test
  void writesALiveBlogThatIsMissing() {
    index.delete("liveblogs", liveBlog);

    awaitEquality();
  }

  @Test
  void replacesWhatIsStale() {
    double before = findings("stale");

    index.tamper("entries", entry, 3, document(entry, 3, "published"));

    awaitEquality();
    await().until(() -> findings("stale") >= before + 1);
  }

  @Test
  void takesDownWhatWasResurrected() {
    ObjectNode withdrawn = Changes.entry(liveBlog, entry, 8, "");
    Changes.state(withdrawn).put("status", "withdrawn");
    feed.add(withdrawn);
    awaitEquality();
    double before = findings("altered");

    index.tamper("entries", entry, 8, document(entry, 8, "published"));

    awaitEquality();
    await().until(() -> findings("altered") == before + 1);
  }

  @Test
  void removesWhatDoesNotExist() {
    double before = findings("surplus");

    for (UUID unknown : List.of(UUID.randomUUID(), new UUID(-1, -1))) {
      index.put("entries", unknown, 1, document(unknown, 1, "published"));
    }

    awaitEquality();
    await().until(() -> findings("surplus") == before + 2);
  }

  @Test
  void replacesWhatIsAheadOfTheDatabase() {
    double before = findings("ahead");

    index.tamper("entries", entry, 99, document(entry, 99, "published"));

    awaitEquality();
    await().until(() -> findings("ahead") >= before + 1);
  }

  @Test
  void doesNotTakeForDriftWhatIsOnItsWay() {
    double before = service.metric("indexing.reconciler.findings");

    for (int revision = 10; revision < 300; revision++) {
      feed.add(Changes.entry(liveBlog, entry, revision, "edited again and again"));
    }
    awaitEquality();
    awaitAnotherComparison();

    assertThat(service.metric("indexing.reconciler.findings")).isEqualTo(before + 1);
    assertThat(service.metric("indexing.reconciler.age")).isLessThan(10);
  }

  /** A comparison that finds this one began after what was done before. */
  private void awaitAnotherComparison() {
    double before = findings("missing");
    index.delete("entries", entry);
    await().until(() -> findings("missing") == before + 1);
  }

  private static double findings(String drift) {
    return requireNonNull(
            service
                .manage("/actuator/metrics/indexing.reconciler.findings?tag=drift:" + drift)
                .getBody())
        .at("/measurements/0/value")
        .asDouble();
  }

  private Map<String, Object> document(UUID id, long revision, String status) {
    return Map.of(
        "id",
        id.toString(),
        "liveBlogId",
        liveBlog.toString(),
        "revision",
        revision,
        "status",
        status,
        "updatedAt",
        "2025-06-21T18:00:00Z");
  }

  private static void awaitEquality() {
    await().untilAsserted(() -> assertThat(index.states()).isEqualTo(feed.expected()));
  }
}
