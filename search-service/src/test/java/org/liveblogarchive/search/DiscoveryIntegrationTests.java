package org.liveblogarchive.search;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.liveblogarchive.search.support.Changes.entry;
import static org.liveblogarchive.search.support.Changes.liveBlog;
import static org.liveblogarchive.search.support.Changes.state;
import static org.liveblogarchive.search.support.Numbered.id;
import static org.liveblogarchive.search.support.Numbered.numbers;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveblogarchive.search.support.FeedServer;
import org.liveblogarchive.search.support.RunningSearchService;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Suggestions, spelling, related entries and live blogs, on a real Elasticsearch. */
class DiscoveryIntegrationTests {

  private static final UUID REGATTA = UUID.fromString("00000000-0000-7000-8000-00000000000a");
  private static final UUID STORM = UUID.fromString("00000000-0000-7000-8000-00000000000b");
  private static final UUID FAIR = UUID.fromString("00000000-0000-7000-8000-00000000000c");
  private static final UUID SECRET = UUID.fromString("00000000-0000-7000-8000-00000000000d");

  private static final FeedServer feed = new FeedServer();
  private static final RunningSearchService service =
      RunningSearchService.start(
          RunningSearchService.freshPrefix(), feed, "search.vocabulary-age=50ms");

  @BeforeAll
  static void indexesTheSamples() {
    feed.add(
        named("Regatta on the Orris", "Sails and oars", "sailing", REGATTA, 1),
        named("Storm Isolde: the harbour shuts", "Ferries stay in port", "weather", STORM, 1),
        named("Autumn fair", "Kettles and cakes", "markets", FAIR, 1),
        named("Secret regatta", "Nobody may know", "sailing", SECRET, 1),
        withdrawn(named("Secret regatta", "Nobody may know", "sailing", SECRET, 9)));
    feed.add(
        at(1, entry(REGATTA, id(1), 2, "Captain Odile Marchetti steers the ferry past the buoy.")),
        at(2, entry(STORM, id(2), 2, "The ferry of Captain Odile Marchetti stays at the buoy.")),
        at(3, entry(STORM, id(3), 3, "Waves break over the harbour wall.")),
        at(4, headed("Kettle of the year", entry(FAIR, id(4), 2, "A copper kettle wins."))),
        at(5, entry(FAIR, id(5), 3, "The kettle whistles, and the kettle shines.")),
        at(6, entry(SECRET, id(6), 2, "A ferry that nobody saw passes the buoy at Hidden Cove.")));
    await().until(() -> service.total("kettle") == 2 && service.total("nobody") == 0);
  }

  @AfterAll
  static void stops() {
    service.close();
    feed.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      textBlock =
          """
          reg        -> Regatta on the Orris  -> liveBlog
          sailin     -> sailing               -> topic
          ada        -> Ada Fenwick           -> author
          odile mar  -> Captain Odile Marchetti -> phrase
          marcheti   -> Captain Odile Marchetti -> phrase
          kettle o   -> Kettle of the year    -> entry
          """)
  void suggests(String text, String expected, String kind) {
    await()
        .untilAsserted(
            () -> {
              JsonNode first = suggested(text).at("/items/0");
              assertThat(first.path("text").asString("")).isEqualTo(expected);
              assertThat(first.path("kind").asString("")).isEqualTo(kind);
            });
  }

  @Test
  void linksASuggestionToItsLiveBlog() {
    assertThat(suggested("autumn").at("/items/0/link").asString())
        .isEqualTo("/api/v1/liveblogs/" + FAIR);
  }

  @Test
  void suggestsNothingThatIsHidden() {
    assertThat(suggested("secret").get("items")).isEmpty();
    assertThat(suggested("hidden").get("items")).isEmpty();
  }

  @Test
  void offersASpellingThatFindsMore() {
    assertThat(found("ketle").path("didYouMean").asString("")).isEqualTo("kettle");
    assertThat(found("kettle").has("didYouMean")).isFalse();
    // Only what nobody may see would match.
    assertThat(found("nobdy").has("didYouMean")).isFalse();
  }

  @Test
  void findsRelatedEntriesOfOtherLiveBlogs() {
    JsonNode related = body("/api/v1/search/entries/" + id(1) + "/related");

    assertThat(numbers(related)).containsExactly(2);
    assertThat(related.at("/items/0/liveBlog/headline").asString()).startsWith("Storm Isolde");
  }

  @Test
  void knowsNothingRelatedToWhatIsHidden() {
    for (Object unknown : List.of(id(6), UUID.randomUUID(), "no-id")) {
      var answer = service.get("/api/v1/search/entries/" + unknown + "/related");

      assertThat(answer.getStatusCode().value()).isEqualTo(404);
      assertThat(requireNonNull(answer.getBody()).get("type").asString())
          .isEqualTo("urn:liveblog-archive:problem:entry-not-found");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      textBlock =
          """
          q=regatta                    -> a
          q=ferry                      -> b
          q=kettle&topic=markets       -> c
          q=kettle&topic=sailing       ->
          topic=weather&topic=markets  -> c b
          order=oldest                 -> a b c
          q=secret                     ->
          status=withdrawn             -> 400
          tag=x                        -> 400
          """)
  void findsLiveBlogs(String parameters, @Nullable String expected) {
    var answer = service.get("/api/v1/search/liveblogs?" + parameters);

    if ("400".equals(expected)) {
      assertThat(answer.getStatusCode().value()).isEqualTo(400);
      return;
    }
    List<String> ids =
        requireNonNull(answer.getBody())
            .get("items")
            .valueStream()
            .map(item -> item.at("/liveBlog/id").asString())
            .map(id -> id.substring(id.length() - 1))
            .toList();
    assertThat(ids).isEqualTo(expected == null ? List.of() : List.of(expected.split(" ", -1)));
  }

  @Test
  void marksAndPagesLiveBlogs() {
    JsonNode hit = body("/api/v1/search/liveblogs?q=ferries").at("/items/0");
    assertThat(hit.at("/highlights/0").asString()).isEqualTo("<mark>Ferries</mark> stay in port");
    assertThat(hit.at("/liveBlog/topics/0").asString()).isEqualTo("weather");

    JsonNode first = body("/api/v1/search/liveblogs?order=oldest&limit=2");
    JsonNode second =
        body(
            "/api/v1/search/liveblogs?order=oldest&limit=2&cursor="
                + first.get("nextCursor").asString());
    assertThat(first.get("total").asLong()).isEqualTo(3);
    assertThat(second.get("items")).hasSize(1);
    assertThat(second.get("nextCursor").isNull()).isTrue();
  }

  @Test
  void tellsWhichWordsTellTheHitsFromTheRest() {
    JsonNode terms = found("ferry", "&significantTerms=true").get("significantTerms");

    assertThat(terms.isArray()).isTrue();
  }

  private static JsonNode suggested(String text) {
    return body("/api/v1/search/suggest?q=" + RunningSearchService.encode(text));
  }

  private static JsonNode found(String text, String... parameters) {
    return requireNonNull(service.search(text, parameters).getBody());
  }

  private static JsonNode body(String path) {
    var answer = service.get(path);
    assertThat(answer.getStatusCode().value()).as("%s", answer.getBody()).isEqualTo(200);
    return requireNonNull(answer.getBody());
  }

  private static ObjectNode named(
      String headline, String standfirst, String topic, UUID id, long revision) {
    ObjectNode change = liveBlog(id, revision);
    ObjectNode state = state(change);
    state.put("headline", headline).put("standfirst", standfirst);
    state.put("publishedOn", "2025-06-2" + (id.getLeastSignificantBits() & 0x7));
    state.putArray("topics").add(topic);
    return change;
  }

  private static ObjectNode withdrawn(ObjectNode change) {
    state(change).put("status", "withdrawn");
    return change;
  }

  private static ObjectNode headed(String headline, ObjectNode change) {
    state(change).put("headline", headline);
    return change;
  }

  private static ObjectNode at(int hour, ObjectNode change) {
    state(change)
        .put("publishedAt", "2025-06-21T0" + hour + ":00:00Z")
        .put("timePrecision", "minute");
    return change;
  }
}
