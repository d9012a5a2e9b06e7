package org.liveblogarchive.search;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.liveblogarchive.search.support.Changes.entry;
import static org.liveblogarchive.search.support.Changes.liveBlog;
import static org.liveblogarchive.search.support.Changes.state;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.search.support.FeedServer;
import org.liveblogarchive.search.support.RunningSearchService;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Who said what, on a real Elasticsearch. */
class QuoteIntegrationTests {

  private static final UUID HARBOUR = UUID.fromString("00000000-0000-7000-8000-00000000000a");
  private static final UUID HAFEN = UUID.fromString("00000000-0000-7000-8000-00000000000b");
  private static final UUID DRAFT = UUID.fromString("00000000-0000-7000-8000-00000000000c");

  private static final FeedServer feed = new FeedServer();
  private static final RunningSearchService service =
      RunningSearchService.start(RunningSearchService.freshPrefix(), feed);

  @BeforeAll
  static void indexesTheSamples() {
    ObjectNode draft = liveBlog(DRAFT, 1);
    state(draft).put("status", "draft");
    feed.add(liveBlog(HARBOUR, 1), in("de", liveBlog(HAFEN, 1)), draft);
    feed.add(
        on(
            "2025-06-21",
            entry(
                HARBOUR,
                id(1),
                2,
                """
                “The ferries are <late>,” said harbour master Ilse Brandt. “Nobody is sailing now.”

                “We drank tea,” said Tom Okafor. “It was cold.” Brandt said: “Tea is for sailors.”\
                """)),
        on("2025-06-22", entry(HARBOUR, id(2), 3, "“Sailors drink tea,” said J. R. Müller.")),
        on("2025-06-23", entry(HARBOUR, id(3), 4, "“The night was calm,” Brandt said.")),
        on("2025-06-24", entry(HARBOUR, id(4), 5, "The ferries sailed again, said Ilse Brandt.")),
        on(
            "2025-06-25",
            in("de", entry(HAFEN, id(5), 2, "„Die Häuser stehen noch“, sagte Jörg Müller."))),
        entry(DRAFT, id(6), 2, "“Nobody may read this,” said Ilse Brandt."));
    await()
        .atMost(Duration.ofSeconds(60))
        .ignoreExceptions()
        .untilAsserted(
            () -> {
              assertThat(total("speaker=Okafor")).isEqualTo(2);
              assertThat(total("speaker=Müller")).isEqualTo(2);
            });
  }

  @AfterAll
  static void stops() {
    service.close();
    feed.close();
  }

  @Test
  void answersWhoSaidWhatAndWhere() {
    JsonNode item = items("speaker=Brandt&q=ferry").getFirst();

    assertThat(item.at("/quote/words").asString()).isEqualTo("The ferries are <late>");
    assertThat(item.at("/quote/speaker").asString()).isEqualTo("Ilse Brandt");
    assertThat(item.at("/quote/role").asString()).isEqualTo("harbour master");
    assertThat(item.at("/quote/confidence").asDouble()).isEqualTo(0.95);
    assertThat(item.at("/quote/rule").asString()).isEqualTo("verb-name");
    assertThat(item.at("/highlights/0").asString())
        .isEqualTo("The <mark>ferries</mark> are &lt;late&gt;");
    assertThat(item.at("/entry/id").asString()).isEqualTo(id(1).toString());
    assertThat(item.at("/entry/links/context").asString()).contains("around=" + id(1));
    assertThat(item.at("/liveBlog/slug").asString()).isEqualTo("blog-" + HARBOUR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "finds",
      textBlock =
          """
          speaker=okafor                    finds We drank tea; It was cold.
          speaker=TOM OKAFOR                finds We drank tea; It was cold.
          speaker=Mr Okafor                 finds We drank tea; It was cold.
          speaker=T. Okafor                 finds We drank tea; It was cold.
          speaker=Thea Okafor               finds
          speaker=muller                    finds Die Häuser stehen noch; Sailors drink tea
          speaker=Jorg Müller               finds Die Häuser stehen noch; Sailors drink tea
          speaker=Jack Müller               finds Sailors drink tea
          # what somebody else said in the same entry is no hit
          speaker=Okafor&q=sailors          finds
          q=sailor                          finds Sailors drink tea; Tea is for sailors.
          q=haus                            finds Die Häuser stehen noch
          q="drank tea"                     finds We drank tea
          # not said, only written
          q=again                           finds
          speaker=Okafor&minConfidence=0.9  finds We drank tea
          speaker=Brandt&from=2025-06-22    finds The night was calm
          speaker=Müller&language=de        finds Die Häuser stehen noch
          speaker=Müller&order=oldest       finds Sailors drink tea; Die Häuser stehen noch
          """)
  void findsBySpeakerAndWords(String query, @Nullable String words) {
    List<String> expected = words == null ? List.of() : List.of(words.split("; "));

    assertThat(words(items(query + (query.contains("order") ? "" : "&order=relevance"))))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(total(query)).isEqualTo(expected.size());
  }

  @Test
  void putsTheWholeNameFirstThenTheSurnameAlone() {
    assertThat(words(items("speaker=Ilse+Brandt")))
        .containsExactly(
            "The ferries are <late>",
            "Nobody is sailing now.",
            "Tea is for sailors.",
            "The night was calm");
  }

  @ParameterizedTest
  @ValueSource(strings = {"relevance", "newest", "oldest"})
  void pagesThroughEveryQuotationOnceEvenWithinAnEntry(String order) {
    List<String> all =
        words(items("q=the|tea|cold|nobody|night|ferries|stehen|calm&limit=100&order=" + order));
    for (int limit : List.of(1, 2, 3)) {
      List<String> paged = new ArrayList<>();
      String path =
          path(
              "q=the|tea|cold|nobody|night|ferries|stehen|calm&limit=" + limit + "&order=" + order);
      while (path != null) {
        var answer = service.get(path);
        JsonNode body = requireNonNull(answer.getBody());
        assertThat(body.get("total").asInt()).isEqualTo(all.size());
        assertThat(body.get("items").size()).isBetween(1, limit);
        paged.addAll(words(list(body)));
        String link = answer.getHeaders().getFirst(HttpHeaders.LINK);
        path = link == null ? null : link.substring(1, link.indexOf('>'));
      }
      assertThat(paged).containsExactlyElementsOf(all).hasSizeGreaterThan(4);
    }
  }

  @Test
  void countsSpeakers() {
    JsonNode facet = body("q=tea&facets=speaker").at("/facets/speaker");

    assertThat(
            facet
                .valueStream()
                .map(v -> v.get("value").asString() + " " + v.get("count").asInt())
                .toList())
        .containsExactlyInAnyOrder("Ilse Brandt 1", "Tom Okafor 1", "J. R. Müller 1");
  }

  @Test
  void forgetsWhatAnEditOrAWithdrawalTookAway() {
    UUID edited = id(7);
    UUID withdrawn = id(8);
    feed.add(
        entry(HARBOUR, edited, 10, "“The whale is back,” said Maud Ferris."),
        entry(HARBOUR, withdrawn, 11, "“The whale is huge,” said Maud Ferris."));
    await().until(() -> total("speaker=Ferris") == 2);

    ObjectNode tombstone = entry(HARBOUR, withdrawn, 13, "");
    state(tombstone).put("status", "withdrawn");
    feed.add(
        entry(HARBOUR, edited, 12, "“The whale is gone,” said Maud Ferris."),
        tombstone,
        entry(HARBOUR, edited, 10, "“The whale is back,” said Maud Ferris."));

    await()
        .untilAsserted(
            () -> assertThat(words(items("speaker=Ferris"))).containsExactly("The whale is gone"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      textBlock =
          """
          limit=3                              -> speaker
          speaker=Brandt&minConfidence=high    -> minConfidence
          speaker=Brandt&minConfidence=1.5     -> minConfidence
          speaker=Brandt&facets=topic          -> facets
          speaker=Brandt&colour=red            -> colour
          speaker=Brandt&cursor=abc            -> cursor
          """)
  void namesWhatIsWrongWithARequest(String query, String parameter) {
    var answer = service.get(path(query));

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    assertThat(requireNonNull(answer.getBody()).at("/errors/0/parameter").asString())
        .isEqualTo(parameter);
  }

  @Test
  void continuesOnlyTheSameSearch() {
    String cursor = body("speaker=Brandt&limit=1").get("nextCursor").asString();

    assertThat(service.get(path("speaker=Okafor&limit=1&cursor=" + cursor)).getStatusCode())
        .isEqualTo(HttpStatus.BAD_REQUEST);
  }

  private static long total(String query) {
    JsonNode body = service.get(path(query)).getBody();
    return body == null || body.get("total") == null ? -1 : body.get("total").asLong();
  }

  private static JsonNode body(String query) {
    return requireNonNull(service.get(path(query)).getBody());
  }

  private static List<JsonNode> items(String query) {
    return list(body(query));
  }

  private static List<JsonNode> list(JsonNode body) {
    return body.get("items").valueStream().toList();
  }

  private static List<String> words(List<JsonNode> items) {
    return items.stream().map(item -> item.at("/quote/words").asString()).toList();
  }

  private static String path(String query) {
    String encoded =
        List.of(query.split("&", -1)).stream()
            .map(
                part -> {
                  int equals = part.indexOf('=');
                  return part.substring(0, equals + 1)
                      + RunningSearchService.encode(part.substring(equals + 1).replace('+', ' '));
                })
            .collect(Collectors.joining("&"));
    return "/api/v1/search/quotes?" + encoded;
  }

  private static ObjectNode in(String language, ObjectNode change) {
    state(change).put("language", language);
    return change.put("language", language);
  }

  private static ObjectNode on(String day, ObjectNode change) {
    state(change).put("publishedOn", day).put("timePrecision", "day");
    return change;
  }

  private static UUID id(int number) {
    return UUID.fromString("00000000-0000-7000-8000-0000000001%02d".formatted(number));
  }
}
