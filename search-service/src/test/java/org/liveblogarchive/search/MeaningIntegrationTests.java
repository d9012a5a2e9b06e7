package org.liveblogarchive.search;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.liveblogarchive.search.support.Changes.entry;
import static org.liveblogarchive.search.support.Changes.liveBlog;
import static org.liveblogarchive.search.support.Changes.state;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.search.support.FeedServer;
import org.liveblogarchive.search.support.RunningSearchService;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Searches by meaning, with the real model on a real Elasticsearch. */
class MeaningIntegrationTests {

  private static final UUID STORM = UUID.fromString("00000000-0000-7000-8000-00000000000a");
  private static final UUID MATCH = UUID.fromString("00000000-0000-7000-8000-00000000000b");
  private static final String CREW =
      "All four of the crew were brought home alive by the lifeboat.";
  private static final String LIGHTS = "The lights went out in every street of the town at once.";
  private static final String GOAL = "The striker headed in a corner just before half-time.";
  private static final int MINUTES = 30;

  private static final FeedServer feed = new FeedServer();
  private static final RunningSearchService service =
      RunningSearchService.start(
          RunningSearchService.freshPrefix(), feed, "meaning.enabled=true", "meaning.patience=10s");

  @BeforeAll
  static void indexesTheSamples() {
    feed.add(liveBlog(STORM, 1), liveBlog(MATCH, 1));
    feed.add(
        entry(STORM, UUID.randomUUID(), 2, CREW),
        entry(STORM, UUID.randomUUID(), 3, LIGHTS),
        entry(STORM, UUID.randomUUID(), 4, "Die Flut steigt weiter.").put("language", "de"),
        entry(MATCH, UUID.randomUUID(), 2, GOAL));
    for (int minute = 0; minute < MINUTES; minute++) {
      feed.add(
          entry(
              MATCH, UUID.randomUUID(), 3 + minute, "Minute " + minute + ": the ball is in play."));
    }
    await().until(() -> service.total("ball") == MINUTES);
    await().ignoreExceptions().until(() -> embedded() == MINUTES + 3);
  }

  @AfterAll
  static void stops() {
    service.close();
    feed.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"semantic", "hybrid"})
  void findsTheSameInOtherWords(String mode) {
    assertThat(texts(found("fishermen rescued at sea", mode)).getFirst()).isEqualTo(CREW);
    assertThat(texts(found("power failure", mode)).getFirst()).isEqualTo(LIGHTS);
  }

  @Test
  void saysHowASearchWasAnswered() {
    assertThat(found("power failure", "hybrid").get("mode").asString()).isEqualTo("hybrid");
    assertThat(found("power failure", "semantic").get("mode").asString()).isEqualTo("semantic");
    assertThat(body(service.search("ball")).get("mode").asString()).isEqualTo("keyword");
  }

  @Test
  void findsInHybridWhatOnlyWordsFind() {
    JsonNode answer = found("Flut", "hybrid");

    assertThat(texts(answer)).contains("Die Flut steigt weiter.");
    assertThat(
            answer.get("items").valueStream().flatMap(item -> item.get("highlights").valueStream()))
        .anyMatch(highlight -> highlight.asString().contains("<mark>Flut</mark>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"semantic", "hybrid"})
  void keepsToTheFilters(String mode) {
    JsonNode answer = found("four of the crew in play", mode, "&liveBlog=" + MATCH);

    assertThat(texts(answer)).isNotEmpty().doesNotContain(CREW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"semantic", "hybrid"})
  void leadsThroughTheWholeListPageByPage(String mode) {
    List<String> whole = texts(found("the ball", mode, "&limit=100"));
    List<String> paged = new ArrayList<>();

    JsonNode page = found("the ball", mode, "&limit=7");
    paged.addAll(texts(page));
    while (!page.get("nextCursor").isNull()) {
      page = found("the ball", mode, "&limit=7&cursor=" + page.get("nextCursor").asString());
      paged.addAll(texts(page));
    }

    assertThat(paged).isEqualTo(whole).hasSizeGreaterThanOrEqualTo(MINUTES).doesNotHaveDuplicates();
    assertThat(page.get("total").asInt()).isEqualTo(whole.size());
  }

  @Test
  void answersByWordsWhereNothingCanBeSearchedByMeaning() {
    JsonNode answer = found("Flut", "hybrid", "&language=de");

    assertThat(answer.get("mode").asString()).isEqualTo("keyword");
    assertThat(answer.get("notice").asString()).contains("filters");
    assertThat(texts(answer)).containsExactly("Die Flut steigt weiter.");
    assertThat(texts(found("Flut", "semantic", "&language=de"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"semantic", "hybrid"})
  void countsWhatIsInTheList(String mode) {
    JsonNode answer =
        found("the ball", mode, "&limit=3&facets=liveBlog,language&timeline=true&context=1");

    int total = answer.get("total").asInt();
    assertThat(answer.at("/facets/language/0/value").asString()).isEqualTo("en");
    assertThat(answer.at("/facets/language/0/count").asInt()).isEqualTo(total);
    assertThat(sum(answer.at("/facets/liveBlog"))).isEqualTo(total);
    assertThat(answer.get("items")).hasSize(3);
  }

  private static int sum(JsonNode counts) {
    return counts.valueStream().mapToInt(count -> count.get("count").asInt()).sum();
  }

  @ParameterizedTest
  @CsvSource({
    "'/api/v1/search?mode=hybrid', q",
    "'/api/v1/search?mode=hybrid&q=a&collapse=liveBlog', collapse"
  })
  void refusesWhatHasNoMeaning(String address, String parameter) {
    var answer = service.get(address);

    assertThat(answer.getStatusCode().value()).isEqualTo(400);
    assertThat(body(answer).at("/errors/0/parameter").asString()).isEqualTo(parameter);
  }

  @Test
  void refusesAnotherOrderThanRelevance() {
    var answer = service.search("ball", "&mode=hybrid&order=newest");

    assertThat(answer.getStatusCode().value()).isEqualTo(400);
    assertThat(body(answer).at("/errors/0/parameter").asString()).isEqualTo("order");
  }

  @Test
  void refusesAModeThatThereIsNot() {
    var answer = service.search("ball", "&mode=telepathic");

    assertThat(answer.getStatusCode().value()).isEqualTo(400);
    assertThat(body(answer).at("/errors/0/parameter").asString()).isEqualTo("mode");
  }

  @Test
  void forgetsWithdrawnEntries() {
    UUID id = UUID.randomUUID();
    String text = "A baby was born in the shelter during the flood.";
    feed.add(entry(STORM, id, 10, text));
    await().until(() -> texts(found("birth of a child", "semantic")).contains(text));

    ObjectNode withdrawn = entry(STORM, id, 11, text);
    state(withdrawn).put("status", "withdrawn");
    feed.add(withdrawn);

    await().until(() -> !texts(found("birth of a child", "semantic")).contains(text));
  }

  private static double embedded() {
    return body(service.manage("/actuator/metrics/meaning.embedded"))
        .at("/measurements/0/value")
        .asDouble();
  }

  private static JsonNode found(String text, String mode, String... parameters) {
    var answer = service.search(text, "&mode=" + mode + String.join("", parameters));
    assertThat(answer.getStatusCode().value()).isEqualTo(200);
    return body(answer);
  }

  private static JsonNode body(ResponseEntity<JsonNode> answer) {
    return requireNonNull(answer.getBody());
  }

  private static List<String> texts(JsonNode answer) {
    return answer
        .get("items")
        .valueStream()
        .map(item -> item.at("/entry/text").asString())
        .toList();
  }
}
