package org.liveblogarchive.search;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.StringReader;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.devstack.servers.SharedServers;
import org.liveblogarchive.search.support.Changes;
import org.liveblogarchive.search.support.FeedServer;
import org.liveblogarchive.search.support.IndexContents;
import org.liveblogarchive.search.support.RunningSearchService;
import tools.jackson.databind.JsonNode;

/** A version of this service meets the index of an older one. */
class UpgradeIntegrationTests {

  private static final String OLDER_MAPPING =
      """
      {
        "dynamic": "strict",
        "properties": {
          "id": {"type": "keyword"},
          "liveBlogId": {"type": "keyword"},
          "revision": {"type": "long"},
          "status": {"type": "keyword"},
          "updatedAt": {"type": "date"},
          "text": {"type": "text"},
          "position": {"type": "date"}
        }
      }
      """;

  private final String prefix = RunningSearchService.freshPrefix();

  @Test
  void rebuildsByItselfWhileTheOldIndexIsSearched() throws IOException {
    UUID liveBlog = UUID.randomUUID();
    try (var feed = new FeedServer()) {
      feed.add(Changes.liveBlog(liveBlog, 1));
      for (int revision = 2; revision < 30; revision++) {
        feed.add(Changes.entry(liveBlog, UUID.randomUUID(), revision, "word " + revision));
      }
      leaveAnIndexOfAnOlderVersion();
      feed.holdSnapshots();

      try (var service = RunningSearchService.start(prefix, feed, "indexing.hold=0s")) {
        var index = new IndexContents(prefix, service);
        await().until(() -> state(service).equals("copying"));
        assertThat(index.behind("entries")).containsExactly(prefix + "entries-v0");
        UUID late = UUID.randomUUID();
        feed.add(Changes.entry(liveBlog, late, 99, "written meanwhile"));
        feed.releaseSnapshots();

        await().until(() -> state(service).equals("done"));
        JsonNode rebuild = requireNonNull(service.get("/internal/rebuild").getBody());
        assertThat(rebuild.get("reason").asString()).isEqualTo("upgrade");
        assertThat(index.behind("entries")).containsExactly(prefix + "entries-v2-2");
        assertThat(index.behind("entries-previous")).containsExactly(prefix + "entries-v0");
        await().untilAsserted(() -> assertThat(index.states()).isEqualTo(feed.expected()));
        assertThat(service.total("meanwhile")).isEqualTo(1);
        // What the old index refused is no loss, so nobody has to look at it.
        assertThat(service.metric("indexing.dead-letters")).isZero();
      }
    }
  }

  private void leaveAnIndexOfAnOlderVersion() throws IOException {
    try (var client = ElasticsearchClient.of(c -> c.host(SharedServers.elasticsearch().uri()))) {
      client
          .indices()
          .create(
              create ->
                  create
                      .index(prefix + "entries-v0")
                      .aliases(prefix + "entries", alias -> alias)
                      .mappings(m -> m.withJson(new StringReader(OLDER_MAPPING))));
    }
  }

  private static String state(RunningSearchService from) {
    JsonNode body = from.get("/internal/rebuild").getBody();
    return body == null ? "none" : body.path("state").asString("unknown");
  }
}
