package org.liveblogarchive.search;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.liveblogarchive.search.support.Changes.entry;
import static org.liveblogarchive.search.support.Changes.liveBlog;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.devstack.servers.SharedServers;
import org.liveblogarchive.search.support.FeedServer;
import org.liveblogarchive.search.support.RunningSearchService;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pages of hits while the index changes, on a real Elasticsearch. */
class PagingIntegrationTests {

  private static final int ENTRIES = 12_000;
  private static final UUID LIVE_BLOG = new UUID(0x7000L, 1);
  private static final String PREFIX = RunningSearchService.freshPrefix();

  private static final FeedServer feed = new FeedServer();
  private static final RunningSearchService service =
      RunningSearchService.start(PREFIX, feed, "indexing.batch=1000", "search.page-lifetime=1m");

  private static int revision = 1;

  @BeforeAll
  static void indexesManyEntries() {
    feed.add(liveBlog(LIVE_BLOG, revision));
    IntStream.range(0, ENTRIES).forEach(_ -> add("A ripple on the water"));
    IntStream.range(0, 7).forEach(_ -> add("A seal beside the pier"));
    await().atMost(Duration.ofMinutes(1)).until(() -> service.total("seal") == 7);
  }

  @AfterAll
  static void stops() {
    service.close();
    feed.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"relevance", "newest", "oldest"})
  void readsEveryHitOnceWhateverIsWrittenMeanwhile(String order) {
    long total = service.total("seal");
    List<String> seen = new ArrayList<>();

    String cursor = "";
    while (cursor != null) {
      JsonNode page =
          page("&limit=3&order=" + order + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
      assertThat(page.get("total").asLong()).isEqualTo(total);
      page.get("items").forEach(item -> seen.add(item.at("/entry/id").asString()));
      cursor = page.get("nextCursor").isNull() ? null : page.get("nextCursor").asString();
      addAndAwaitAnotherSeal();
    }

    assertThat(seen).hasSize((int) total).doesNotHaveDuplicates();
  }

  @Test
  void goesBeyondTenThousandHits() {
    int seen = 0;
    String parameters = "&limit=100";
    JsonNode page = body(service.search("ripple", parameters));
    assertThat(page.get("total").asInt()).isEqualTo(ENTRIES);

    while (!page.get("nextCursor").isNull()) {
      seen += page.get("items").size();
      page =
          body(
              service.search(
                  "ripple", parameters + "&cursor=" + page.get("nextCursor").asString()));
    }

    assertThat(seen + page.get("items").size()).isEqualTo(ENTRIES);
  }

  @Test
  void linksToTheNextPageWithTheSameParameters() {
    var first = service.search("\"seal beside\" + pier", "&limit=2&order=oldest");
    String link = requireNonNull(first.getHeaders().getFirst("Link"));

    assertThat(link).matches("<(/api/v1/search\\?.*)>; rel=\"next\"");
    JsonNode second = body(service.get(link.substring(1, link.indexOf('>'))));
    assertThat(second.get("total")).isEqualTo(body(first).get("total"));
    assertThat(second.at("/items/0/entry/position").asLong())
        .isGreaterThan(body(first).at("/items/1/entry/position").asLong());
  }

  @Test
  void sharesOneViewAmongTheSearchesOfAMoment() {
    long before = openContexts();

    for (int i = 0; i < 20; i++) {
      page("&limit=5");
    }

    assertThat(openContexts() - before).isLessThan(20);
  }

  @Test
  void answersGoneWhenTheViewIsGone() {
    String cursor = page("&limit=3").get("nextCursor").asString();
    forgetTheViewOf(cursor);

    var answer = service.search("seal", "&limit=3&cursor=" + cursor);

    assertThat(answer.getStatusCode().value()).isEqualTo(410);
    assertThat(body(answer).get("type").asString())
        .isEqualTo("urn:liveblog-archive:problem:cursor-expired");
    assertThat(service.search("seal").getStatusCode().value()).isEqualTo(200);
  }

  @Test
  void refusesACursorOfAnotherSearch() {
    String cursor = page("&limit=3").get("nextCursor").asString();

    var answer = service.search("ripple", "&cursor=" + cursor);

    assertThat(answer.getStatusCode().value()).isEqualTo(400);
    assertThat(body(answer).at("/errors/0/parameter").asString()).isEqualTo("cursor");
  }

  private static void addAndAwaitAnotherSeal() {
    long before = service.total("seal");
    add("Another seal beside the pier");
    await().until(() -> service.total("seal") == before + 1);
  }

  private static void add(String text) {
    revision++;
    feed.add(entry(LIVE_BLOG, new UUID(0x7000L, revision), revision, text));
  }

  private static JsonNode page(String parameters) {
    return body(service.search("seal", parameters));
  }

  private static JsonNode body(ResponseEntity<JsonNode> answer) {
    return requireNonNull(answer.getBody());
  }

  private static void forgetTheViewOf(String cursor) {
    byte[] whole = Base64.getUrlDecoder().decode(cursor);
    JsonNode content = new JsonMapper().readTree(Arrays.copyOfRange(whole, 16, whole.length));
    var _ =
        RestClient.create()
            .method(HttpMethod.DELETE)
            .uri(SharedServers.elasticsearch().uri().resolve("/_pit"))
            .contentType(MediaType.APPLICATION_JSON)
            .body(Map.of("id", content.get("pointInTime").asString()))
            .retrieve()
            .toBodilessEntity();
  }

  /** Points in time of this test's own index, which no other test holds open. */
  private static long openContexts() {
    URI statistics =
        SharedServers.elasticsearch().uri().resolve("/" + PREFIX + "entries/_stats/search");
    return requireNonNull(RestClient.create().get().uri(statistics).retrieve().body(JsonNode.class))
        .at("/_all/total/search/open_contexts")
        .asLong();
  }
}
