package org.liveblogarchive.search;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.liveblogarchive.search.support.Changes.entry;
import static org.liveblogarchive.search.support.Changes.liveBlog;
import static org.liveblogarchive.search.support.Changes.state;
import static org.liveblogarchive.search.support.Numbered.id;
import static org.liveblogarchive.search.support.Numbered.numbers;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

/** How results are narrowed down, counted, collapsed and exported, on a real Elasticsearch. */
class NarrowingIntegrationTests {

  private static final UUID REGATTA = UUID.fromString("00000000-0000-7000-8000-00000000000a");
  private static final UUID FAIR = UUID.fromString("00000000-0000-7000-8000-00000000000b");
  private static final UUID STORM = UUID.fromString("00000000-0000-7000-8000-00000000000c");

  private static final FeedServer feed = new FeedServer();
  private static final RunningSearchService service =
      RunningSearchService.start(RunningSearchService.freshPrefix(), feed);

  @BeforeAll
  static void indexesTheSamples() {
    feed.add(
        about("sailing", "Harbour Post", liveBlog(REGATTA, 1)),
        about("markets", "Quay Courier", liveBlog(FAIR, 1)),
        about("weather", "Harbour Post", liveBlog(STORM, 1)));
    feed.add(
        at(
            "2024-06-21T05:12:00Z",
            by("Ada Fenwick", REGATTA, 1, "Boats leave the harbour", "start")),
        key(at("2024-06-21T06:00:00Z", by("Ada Fenwick", REGATTA, 2, "Boats turn at the buoy"))),
        at("2024-06-21T07:30:00Z", by("Zoë Ünal", REGATTA, 3, "Boats come home", "Finish")),
        at("2025-06-21T10:00:00Z", by("Zoë Ünal", FAIR, 4, "Boats are sold at the fair", "start")),
        at("2025-06-22T10:00:00Z", by("Ilse Brandt", FAIR, 5, "A boat is still to be had")),
        at("2025-12-01T22:00:00Z", by("Ilse Brandt", STORM, 6, "Boats are tied up", "start")));
    feed.add(ended(about("weather", "Harbour Post", liveBlog(STORM, 9))));
    await().until(() -> service.total("boats") == 6);
    await().until(() -> service.total("boats", "&status=ended") == 1);
  }

  @AfterAll
  static void stops() {
    service.close();
    feed.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "finds",
      textBlock =
          """
          # any of several values
          &topic=sailing                              finds 1 2 3
          &topic=SAILING&topic=weather                finds 1 2 3 6
          &publisher=Harbour Post                     finds 1 2 3 6
          &topic=gardening                            finds
          &status=live                                finds 1 2 3 4 5
          &status=ended&status=live                   finds 1 2 3 4 5 6
          # without regard to case and accents
          &author=zoe unal                            finds 3 4
          &tag=START                                  finds 1 4 6
          &tag=finish&tag=start                       finds 1 3 4 6
          # all of several filters
          &publisher=Harbour Post&tag=start           finds 1 6
          &publisher=Harbour Post&tag=start&status=ended finds 6
          &keyEvents=true                             finds 2
          &keyEvents=false                            finds 1 3 4 5 6
          # a day of any year
          &onThisDay=06-21                            finds 1 2 3 4
          &onThisDay=12-01                            finds 6
          &onThisDay=02-29                            finds
          """)
  void filters(String parameters, @Nullable String expected) {
    assertThat(numbers(found("boats", encoded(parameters))))
        .containsExactlyInAnyOrderElementsOf(numbers(expected));
    assertThat(numbers(everything(encoded(parameters))))
        .containsExactlyInAnyOrderElementsOf(numbers(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "finds",
      textBlock =
          """
          buoy OR sold           finds 2 4
          "buoy OR sold"         finds
          harbuor~               finds 1
          "boats harbour"~2      finds 1
          harb*                  finds 1
          """)
  void understands(String text, @Nullable String expected) {
    assertThat(numbers(found(text))).containsExactlyInAnyOrderElementsOf(numbers(expected));
  }

  @Test
  void answersEverythingNewestFirstWithoutAText() {
    assertThat(numbers(everything(""))).containsExactly(6, 5, 4, 3, 2, 1);
  }

  @Test
  void countsByFacets() {
    JsonNode facets =
        found("boats", "&facets=language,publisher,topic,author,tag,status,liveBlog").get("facets");

    assertThat(counts(facets, "language")).containsExactly(Map.entry("en", 6L));
    assertThat(counts(facets, "publisher"))
        .containsExactly(Map.entry("Harbour Post", 4L), Map.entry("Quay Courier", 2L));
    assertThat(counts(facets, "topic"))
        .containsExactly(
            Map.entry("sailing", 3L), Map.entry("markets", 2L), Map.entry("weather", 1L));
    assertThat(counts(facets, "author"))
        .containsExactly(
            Map.entry("Ada Fenwick", 2L), Map.entry("Ilse Brandt", 2L), Map.entry("Zoë Ünal", 2L));
    assertThat(counts(facets, "tag"))
        .containsExactly(Map.entry("start", 3L), Map.entry("Finish", 1L));
    assertThat(counts(facets, "status"))
        .containsExactly(Map.entry("live", 5L), Map.entry("ended", 1L));
    assertThat(facets.at("/liveBlog/0/value").asString()).isEqualTo("blog-" + REGATTA);
    assertThat(facets.at("/liveBlog/0/label").asString()).isEqualTo("Headline of " + REGATTA);
    assertThat(facets.at("/liveBlog/0/count").asLong()).isEqualTo(3);
  }

  @Test
  void leavesTheFilterOfAFacetOutOfItsOwnCounts() {
    JsonNode answer =
        found("boats", "&facets=topic,tag,author&topic=sailing&tag=start&timeline=true");

    assertThat(numbers(answer)).containsExactly(1);
    assertThat(answer.get("total").asLong()).isEqualTo(1);
    // All that is tagged "start", whatever it is about.
    assertThat(counts(answer.get("facets"), "topic"))
        .containsExactly(
            Map.entry("markets", 1L), Map.entry("sailing", 1L), Map.entry("weather", 1L));
    // All about sailing, whatever its tag.
    assertThat(counts(answer.get("facets"), "tag"))
        .containsExactly(Map.entry("Finish", 1L), Map.entry("start", 1L));
    assertThat(counts(answer.get("facets"), "author"))
        .containsExactly(Map.entry("Ada Fenwick", 1L));
    assertThat(answer.at("/timeline/buckets")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      textBlock =
          """
          &liveBlog=00000000-0000-7000-8000-00000000000a -> hour  -> 2024-06-21T05:00:00Z 2024-06-21T06:00:00Z 2024-06-21T07:00:00Z
          &from=2024-06-21T05:00:00Z&to=2024-06-21T06:10:00Z -> minute -> 2024-06-21T05:12:00Z 2024-06-21T06:00:00Z
          &from=2025-06-20&to=2025-07-01                 -> hour  -> 2025-06-21T10:00:00Z 2025-06-22T10:00:00Z
          &from=2025-01-01                               -> week  -> 2025-06-16T00:00:00Z 2025-12-01T00:00:00Z
          ''                                             -> week  -> 2024-06-17T00:00:00Z 2025-06-16T00:00:00Z 2025-12-01T00:00:00Z
          &onThisDay=03-03                               -> day   ->
          """)
  void fitsTheIntervalOfTheTimelineToItsRange(
      String parameters, String interval, @Nullable String starts) {
    JsonNode timeline = found("boats", parameters, "&timeline=true").get("timeline");

    assertThat(timeline.get("interval").asString()).isEqualTo(interval);
    assertThat(
            timeline
                .get("buckets")
                .valueStream()
                .map(bucket -> bucket.get("start").asString())
                .collect(Collectors.joining(" ")))
        .isEqualTo(starts == null ? "" : starts);
  }

  @Test
  void collapsesByLiveBlogAndPagesThroughThem() {
    JsonNode first = found("boats", "&collapse=liveBlog&order=newest&limit=2");
    JsonNode second =
        found(
            "boats",
            "&collapse=liveBlog&order=newest&limit=2&cursor=" + first.get("nextCursor").asString());

    assertThat(first.get("total").asLong()).isEqualTo(6);
    assertThat(numbers(first)).containsExactly(6, 5);
    assertThat(first.at("/items/1/alike").asLong()).isEqualTo(2);
    assertThat(numbers(second)).containsExactly(3);
    assertThat(second.at("/items/0/alike").asLong()).isEqualTo(3);
    assertThat(second.get("nextCursor").isNull()).isTrue();
  }

  @Test
  void answersNeighboursOnRequest() {
    JsonNode context = found("buoy", "&context=1").at("/items/0/context");

    assertThat(context.at("/before/0/text").asString()).isEqualTo("Boats leave the harbour");
    assertThat(context.at("/after/0/text").asString()).isEqualTo("Boats come home");
    assertThat(found("harbour", "&context=3").at("/items/0/context/before")).isEmpty();
    assertThat(found("harbour", "&context=3").at("/items/0/context/after")).hasSize(2);
    assertThat(found("buoy").at("/items/0").has("context")).isFalse();
  }

  @Test
  void prefersTheRecentALittleUnlessToldNotTo() {
    assertThat(numbers(found("boats start", "&tag=start"))).isEmpty();
    assertThat(score("tied", true)).isGreaterThan(score("tied", false));
    assertThat(score("home", true) / score("home", false)).isLessThan(1.25);
  }

  @Test
  void exportsAllThatMatchesAsCsv() {
    var answer = service.getText("/api/v1/search/export?format=csv&q=boats&tag=start&order=oldest");

    assertThat(answer.getHeaders().getFirst("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
    assertThat(answer.getHeaders().getFirst("Total-Count")).isEqualTo("3");
    String[] lines = requireNonNull(answer.getBody()).split("\r\n", -1);
    assertThat(lines).hasSize(5);
    assertThat(lines[0]).startsWith("id,revision,liveBlogId,liveBlogSlug,");
    assertThat(lines[1]).contains("Ada Fenwick").contains("Boats leave the harbour");
    assertThat(lines[3]).contains("Boats are tied up");
  }

  @Test
  void exportsLinesOfJson() {
    var answer = service.getText("/api/v1/search/export?format=ndjson&q=boats&order=oldest");

    assertThat(requireNonNull(answer.getBody()).lines())
        .hasSize(6)
        .allSatisfy(line -> assertThat(line).startsWith("{\"entry\":{\"id\":"));
  }

  @Test
  void refusesAnExportWithoutAFormat() {
    assertThat(service.get("/api/v1/search/export?q=boats").getStatusCode().value()).isEqualTo(400);
  }

  private static double score(String text, boolean recency) {
    return found(text, "&recency=" + recency).at("/items/0/score").asDouble();
  }

  private static JsonNode found(String text, String... parameters) {
    var answer = service.search(text, parameters);
    assertThat(answer.getStatusCode().value()).as("%s", answer.getBody()).isEqualTo(200);
    return requireNonNull(answer.getBody());
  }

  private static JsonNode everything(String parameters) {
    return requireNonNull(service.get("/api/v1/search?limit=100" + parameters).getBody());
  }

  private static String encoded(String parameters) {
    return parameters.replace(" ", "%20");
  }

  private static Map<String, Long> counts(JsonNode facets, String name) {
    return facets
        .get(name)
        .valueStream()
        .collect(
            Collectors.toMap(
                value -> value.get("value").asString(),
                value -> value.get("count").asLong(),
                Long::sum,
                LinkedHashMap::new));
  }

  private static ObjectNode about(String topic, String publisher, ObjectNode change) {
    state(change).putArray("topics").add(topic);
    state(change).putObject("source").put("publisher", publisher);
    return change;
  }

  private static ObjectNode ended(ObjectNode change) {
    state(change).put("status", "ended");
    return change;
  }

  private static ObjectNode by(
      String author, UUID liveBlog, int number, String text, String... tags) {
    ObjectNode change = entry(liveBlog, id(number), number + 1, text);
    ((ObjectNode) state(change).get("authors").get(0)).put("name", author);
    Arrays.stream(tags).forEach(state(change).putArray("tags")::add);
    return change;
  }

  private static ObjectNode key(ObjectNode change) {
    state(change).put("keyEvent", true);
    return change;
  }

  private static ObjectNode at(String time, ObjectNode change) {
    state(change).put("publishedAt", time).put("timePrecision", "second");
    return change;
  }
}
