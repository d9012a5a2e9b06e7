package org.liveblogarchive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.devstack.servers.SharedServers;
import org.liveblogarchive.search.support.Changes;
import org.liveblogarchive.search.support.FeedServer;
import org.liveblogarchive.search.support.IndexContents;
import org.liveblogarchive.search.support.Relay;
import org.liveblogarchive.search.support.RunningSearchService;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Two replicas on one index, of which one indexes and the other waits for its turn. */
class TakeoverIntegrationTests {

  private static final String[] SETTINGS = {"indexing.batch=50", "indexing.lease.duration=1s"};

  private final String prefix = RunningSearchService.freshPrefix();
  private final UUID liveBlog = UUID.randomUUID();

  @Test
  void theOtherGoesOnWhenOneIsCutOffInMidBulk() {
    try (var feed = new FeedServer();
        var network = new Relay(SharedServers.elasticsearch().uri());
        var one = RunningSearchService.start(prefix, network.url(), feed, SETTINGS)) {
      awaitLease(one);
      try (var other = RunningSearchService.start(prefix, feed, SETTINGS)) {
        var index = new IndexContents(prefix, other);
        await().until(() -> index.behind("entries").size() == 1);
        feed.add(duplicatedAndReordered(400));
        await().pollInterval(Duration.ofMillis(5)).until(() -> index.states().size() > 10);
        assertThat(other.metric("indexing.lease.held")).isZero();

        network.cut();
        awaitLease(other);

        await().untilAsserted(() -> assertThat(index.states()).isEqualTo(feed.expected()));
        assertThat(one.metric("indexing.lease.held")).isZero();

        // The former holder comes back and finds that it has nothing to do.
        network.heal();
        feed.add(Changes.entry(liveBlog, UUID.randomUUID(), 1_000, "after the takeover"));
        await().untilAsserted(() -> assertThat(index.states()).isEqualTo(feed.expected()));
        assertThat(one.metric("indexing.lease.held")).isZero();
        assertThat(other.metric("indexing.dead-letters")).isZero();
      }
    }
  }

  @Test
  void theOtherGoesOnAtOnceWhenOneIsShutDown() {
    try (var feed = new FeedServer()) {
      var one = RunningSearchService.start(prefix, feed, "indexing.lease.duration=1h");
      awaitLease(one);
      try (var other = RunningSearchService.start(prefix, feed, "indexing.lease.duration=1h")) {
        one.close();

        awaitLease(other);
        feed.add(Changes.liveBlog(liveBlog, 1));
        var index = new IndexContents(prefix, other);
        await().until(() -> index.behind("liveblogs").size() == 1);
        await().untilAsserted(() -> assertThat(index.states()).isEqualTo(feed.expected()));
      }
    }
  }

  private static void awaitLease(RunningSearchService service) {
    await().until(() -> service.metric("indexing.lease.held") == 1);
  }

  /** Changes of some entries, most of them twice and in any order, some of them withdrawn. */
  private JsonNode[] duplicatedAndReordered(int count) {
    List<UUID> entries = new ArrayList<>();
    List<JsonNode> changes = new ArrayList<>(List.of(Changes.liveBlog(liveBlog, 1)));
    for (int revision = 2; revision < count; revision++) {
      if (revision % 3 != 0 || entries.isEmpty()) {
        entries.add(UUID.randomUUID());
      }
      UUID entry = entries.get(revision % entries.size());
      ObjectNode change = Changes.entry(liveBlog, entry, revision, "number " + revision);
      if (revision % 7 == 0) {
        Changes.state(change).put("status", "withdrawn");
      }
      changes.add(change);
      changes.add(change);
    }
    Collections.shuffle(changes, new Random(7));
    return changes.toArray(JsonNode[]::new);
  }
}
