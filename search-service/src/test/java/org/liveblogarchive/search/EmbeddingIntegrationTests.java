package org.liveblogarchive.search;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.liveblogarchive.search.support.Changes.entry;
import static org.liveblogarchive.search.support.Changes.liveBlog;
import static org.liveblogarchive.search.support.Changes.state;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.VersionType;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.search.support.FeedServer;
import org.liveblogarchive.search.support.RunningSearchService;
import org.liveblogarchive.search.support.ScriptedEmbedder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How entries come by their vectors, on a real Elasticsearch. */
class EmbeddingIntegrationTests {

  private final UUID liveBlog = UUID.randomUUID();
  private final UUID id = UUID.randomUUID();
  private final String prefix = RunningSearchService.freshPrefix();
  private final FeedServer feed = new FeedServer();
  private final ScriptedEmbedder embedder = ScriptedEmbedder.slow();
  private RunningSearchService service;

  @BeforeEach
  void starts() {
    feed.add(liveBlog(liveBlog, 1));
    service = RunningSearchService.start(prefix, feed, embedder, "meaning.enabled=true");
  }

  @AfterEach
  void stops() {
    service.close();
    feed.close();
  }

  @Test
  void neverDelaysWhatIsFoundByItsWords() {
    feed.add(entry(liveBlog, id, 2, "first"));
    await().ignoreExceptions().until(() -> !embedder.begun().isEmpty());

    feed.add(entry(liveBlog, UUID.randomUUID(), 3, "second"));

    await().atMost(Duration.ofSeconds(1)).until(() -> service.total("second") == 1);
    assertThat(embedder.begun()).containsExactly("first");
  }

  @Test
  void keepsTheVectorBesideWhatWasThere() throws IOException {
    feed.add(entry(liveBlog, id, 2, "first"));
    await().ignoreExceptions().until(() -> service.total("first") == 1);
    JsonNode before = document("entries");

    embedder.finish(1);

    await().ignoreExceptions().until(() -> document("entries").has("vector"));
    ObjectNode after = (ObjectNode) document("entries");
    assertThat(after.get("vector")).hasSize(384);
    assertThat(after.get("vectorModel").asString()).isEqualTo("scripted");
    after.remove("vector");
    after.remove("vectorModel");
    assertThat(after).isEqualTo(before);
  }

  @Test
  void neverBringsBackWhatWasWithdrawnMeanwhile() throws IOException {
    feed.add(entry(liveBlog, id, 2, "first"));
    await().ignoreExceptions().until(() -> !embedder.begun().isEmpty());
    ObjectNode withdrawn = entry(liveBlog, id, 3, "first");
    state(withdrawn).put("status", "withdrawn");
    feed.add(withdrawn, entry(liveBlog, UUID.randomUUID(), 4, "second"));
    await().ignoreExceptions().until(() -> service.total("second") == 1);

    embedder.finish(2);

    await().ignoreExceptions().until(() -> withVector() == 1);
    assertThat(document("entries").get("status").asString()).isEqualTo("withdrawn");
    assertThat(document("entries").has("vector")).isFalse();
  }

  @Test
  void embedsWhatWasEditedMeanwhileAsItIsNow() throws IOException {
    feed.add(entry(liveBlog, id, 2, "first"));
    await().ignoreExceptions().until(() -> !embedder.begun().isEmpty());
    feed.add(entry(liveBlog, id, 3, "edited"));
    await().ignoreExceptions().until(() -> service.total("edited") == 1);

    embedder.finish(2);

    await().ignoreExceptions().until(() -> withVector() == 1);
    assertThat(document("entries").get("text").asString()).isEqualTo("edited");
    assertThat(embedder.begun()).containsExactly("first", "edited");
  }

  @Test
  void embedsOnlyLanguagesThatTheModelKnows() {
    feed.add(
        entry(liveBlog, UUID.randomUUID(), 2, "Die Flut steigt").put("language", "de"),
        entry(liveBlog, UUID.randomUUID(), 3, "Nobody knows").putNull("language"),
        entry(liveBlog, id, 4, "The tide rises").put("language", "en-GB"));
    embedder.finish(3);

    await().ignoreExceptions().until(() -> withVector() == 1);
    await().ignoreExceptions().until(() -> pending() == 0);

    assertThat(embedder.begun()).containsExactly("The tide rises");
  }

  @Test
  void embedsHeadlineAndText() {
    ObjectNode headed = entry(liveBlog, id, 2, "It rises.");
    state(headed).put("headline", "The tide");
    feed.add(headed);
    embedder.finish(1);

    await().ignoreExceptions().until(() -> embedder.begun().contains("The tide\nIt rises."));
  }

  @Test
  void looksOnlyOnceAtWhatHasNoWords() throws IOException {
    feed.add(entry(liveBlog, id, 2, " "));

    await().ignoreExceptions().until(() -> document("entries").has("vectorModel"));
    await().ignoreExceptions().until(() -> pending() == 0);

    assertThat(document("entries").has("vector")).isFalse();
    assertThat(embedder.begun()).isEmpty();
  }

  @Test
  void takesTheVectorThatAnEarlierIndexHas() throws IOException {
    feed.add(entry(liveBlog, id, 2, "first"));
    embedder.finish(1);
    await().ignoreExceptions().until(() -> withVector() == 1);
    var elasticsearch = service.part(ElasticsearchClient.class);
    JsonNode known = document("entries");
    elasticsearch.index(
        write ->
            write
                .index(prefix + "entries-v0")
                .id(id.toString())
                .version(2L)
                .versionType(VersionType.External)
                .refresh(Refresh.True)
                .document(Map.of("vectorModel", "scripted", "vector", known.get("vector"))));
    var aliases = elasticsearch.indices().getAlias(get -> get.name(prefix + "entries")).aliases();

    // Indexing then starts over, embedding has not to.
    elasticsearch.indices().delete(delete -> delete.index(List.copyOf(aliases.keySet())));

    await().ignoreExceptions().until(() -> withVector() == 1);
    assertThat(embedder.begun()).containsExactly("first");
  }

  private long withVector() throws IOException {
    return service
        .part(ElasticsearchClient.class)
        .count(
            count ->
                count
                    .index(prefix + "entries")
                    .query(query -> query.exists(exists -> exists.field("vector"))))
        .count();
  }

  private double pending() {
    return requireNonNull(service.manage("/actuator/metrics/meaning.pending").getBody())
        .at("/measurements/0/value")
        .asDouble();
  }

  private JsonNode document(String alias) throws IOException {
    return requireNonNull(
        service
            .part(ElasticsearchClient.class)
            .get(
                get -> get.index(prefix + alias).id(id.toString()).sourceExcludeVectors(false),
                JsonNode.class)
            .source());
  }
}
