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
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.search.support.FeedServer;
import org.liveblogarchive.search.support.RunningSearchService;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is found, how it is shown and in which order, on a real Elasticsearch. */
class SearchIntegrationTests {

  private static final UUID REGATTA = UUID.fromString("00000000-0000-7000-8000-00000000000a");
  private static final UUID FAIR = UUID.fromString("00000000-0000-7000-8000-00000000000b");
  private static final UUID DRAFT = UUID.fromString("00000000-0000-7000-8000-00000000000c");
  private static final UUID WITHDRAWN = UUID.fromString("00000000-0000-7000-8000-00000000000d");

  private static final FeedServer feed = new FeedServer();
  private static final RunningSearchService service =
      RunningSearchService.start(RunningSearchService.freshPrefix(), feed);

  @BeforeAll
  static void indexesTheSamples() {
    feed.add(
        inStatus(liveBlog(REGATTA, 1), "ended"),
        in("de-AT", liveBlog(FAIR, 1)),
        inStatus(liveBlog(DRAFT, 1), "draft"),
        inStatus(liveBlog(WITHDRAWN, 1), "withdrawn"));
    feed.add(
        headed(
            "They are off",
            at("2025-06-21T05:12:00Z", regatta(1, "The gun sounds & the fleet <leaves> port."))),
        at(
            "2025-06-21T06:00:00.500Z",
            regatta(2, "Café owners hand out lemonade. Nobody sails faster than the ferry.")),
        regatta(3, "A tea set was given to the winning crew."),
        headed("Die Häuser am Kai", on("2025-06-22", fair(4, "Viele Händler öffneten in Zürich."))),
        on("2025-06-23", fair(5, "Der Händler lobt den Käse am Kai.")),
        on("2025-06-23", in(null, fair(6, "To be or not to be, said the café ghost."))),
        entry(DRAFT, id(7), 2, "A lemonade that nobody may see yet."),
        entry(WITHDRAWN, id(8), 2, "A lemonade that nobody may see any more."));
    await().until(() -> service.total("ghost") == 1);
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
          # other forms of a word, in the language of each entry
          sailing                         finds 2
          owner lemonades                 finds 2
          Händlern                        finds 4 5
          Haus                            finds 4
          # accents and case
          CAFE                            finds 2 6
          zurich haus                     finds 4
          # stop words of an entry's language need not be in it
          the tea set of a crew           finds 3
          wo ist der händler und der käse finds 5
          # yet they are found where nothing else is asked for
          to be or not to be              finds 6
          # phrases
          "tea set"                       finds 3
          "set tea"                       finds
          "winning crews"                 finds 3
          # every word has to match, in headline or text
          häuser zürich                   finds 4
          lemonade ghost                  finds
          # alternatives, exclusions, groups, beginnings
          lemonade | ghost                finds 2 6
          händler -käse                   finds 4
          (tea | gun) + crew              finds 3
          lemon*                          finds 2
          # incomplete syntax, and nothing to look for
          (((tea set                      finds 3
          ...                             finds
          """)
  void finds(String text, @Nullable String expected) {
    JsonNode answer = found(text);

    assertThat(numbers(answer)).containsExactlyInAnyOrderElementsOf(numbers(expected));
    assertThat(answer.get("total").asInt()).isEqualTo(numbers(expected).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "finds",
      textBlock =
          """
          # an id, a slug, several of them
          &liveBlog=00000000-0000-7000-8000-00000000000a            finds 1 2 3
          &liveBlog=blog-00000000-0000-7000-8000-00000000000b       finds 4 5 6
          &liveBlog=blog-00000000-0000-7000-8000-00000000000b&liveBlog=00000000-0000-7000-8000-00000000000a finds 1 2 3 4 5 6
          &liveBlog=no-such-live-blog                               finds
          &liveBlog=00000000-0000-7000-8000-00000000000d            finds
          # languages, also less specific than the entry's
          &language=en                                              finds 1 2 3
          &language=DE                                              finds 4 5
          &language=de-at                                           finds 4 5
          &language=de-CH                                           finds
          &language=en&language=de                                  finds 1 2 3 4 5
          # instants: from is included, to is not
          &from=2025-06-21T06:00:00.500Z                            finds 2 4 5 6
          &to=2025-06-21T06:00:00.500Z                              finds 1
          &from=2025-06-21T05:12:00Z&to=2025-06-21T06:00:00Z        finds 1
          &from=2025-06-21T07:12:00%2B02:00&to=2025-06-21T08:00:00%2B02:00 finds 1
          # dates: the whole day
          &from=2025-06-21&to=2025-06-21                            finds 1 2
          &from=2025-06-22&to=2025-06-22                            finds 4
          &from=0001-01-01&to=9999-12-31                            finds 1 2 4 5 6
          """)
  void filters(String parameters, @Nullable String expected) {
    JsonNode answer = found("the | händler | gun | café | crew", parameters);

    assertThat(numbers(answer)).containsExactlyInAnyOrderElementsOf(numbers(expected));
  }

  @Test
  void ordersByTimeAndThenByPosition() {
    String everything = "the | händler | gun | café | crew";

    assertThat(numbers(found(everything, "&order=newest"))).containsExactly(6, 5, 4, 2, 1, 3);
    assertThat(numbers(found(everything, "&order=oldest"))).containsExactly(1, 2, 4, 5, 6, 3);
  }

  @Test
  void ordersByRelevance() {
    JsonNode answer = found("händler | käse");

    assertThat(numbers(answer)).containsExactly(5, 4);
    assertThat(answer.at("/items/0/score").asDouble())
        .isGreaterThan(answer.at("/items/1/score").asDouble());
  }

  @Test
  void highlightsEscapedText() {
    assertThat(highlights(found("fleet")))
        .containsExactly("The gun sounds &amp; the <mark>fleet</mark> &lt;leaves&gt; port.");
  }

  @Test
  void highlightsOtherFormsAndFoldedFormsTogether() {
    assertThat(highlights(found("cafe sailing")))
        .containsExactly(
            "<mark>Café</mark> owners hand out lemonade."
                + " Nobody <mark>sails</mark> faster than the ferry.");
  }

  @Test
  void highlightsHeadlineAndTextInGerman() {
    assertThat(highlights(found("Haus Händlern")))
        .containsExactly(
            "Die <mark>Häuser</mark> am Kai", "Viele <mark>Händler</mark> öffneten in Zürich.");
  }

  @Test
  void answersTheEntryItsLiveBlogAndLinks() {
    JsonNode item = found("tea").at("/items/0");

    assertThat(item.at("/entry").propertyNames())
        .containsExactlyInAnyOrder(
            "id",
            "liveBlogId",
            "revision",
            "status",
            "language",
            "position",
            "headline",
            "text",
            "authors",
            "tags",
            "keyEvent",
            "pinned",
            "publishedAt",
            "publishedOn",
            "timePrecision",
            "updatedAt",
            "links");
    assertThat(item.at("/entry/status").asString()).isEqualTo("published");
    assertThat(item.at("/entry/authors/0/name").asString()).isEqualTo("Ada Fenwick");
    assertThat(item.at("/entry/links/self").asString())
        .isEqualTo("/api/v1/liveblogs/" + REGATTA + "/entries/" + id(3));
    assertThat(item.at("/entry/links/context").asString())
        .isEqualTo("/api/v1/liveblogs/" + REGATTA + "/entries?around=" + id(3));
    assertThat(item.at("/liveBlog/headline").asString()).isEqualTo("Headline of " + REGATTA);
    assertThat(item.at("/liveBlog/status").asString()).isEqualTo("ended");
    assertThat(item.at("/liveBlog/links/self").asString())
        .isEqualTo("/api/v1/liveblogs/" + REGATTA);
  }

  @Test
  void keepsTimesAsTheyWereWritten() {
    assertThat(found("ferry").at("/items/0/entry/publishedAt").asString())
        .isEqualTo("2025-06-21T06:00:00.500Z");
    assertThat(found("käse").at("/items/0/entry/publishedOn").asString()).isEqualTo("2025-06-23");
  }

  @Test
  void highlightsWordsThatHaveToMatchTogetherWhereverTheyAre() {
    assertThat(highlights(found("haus + zürich")))
        .containsExactly(
            "Die <mark>Häuser</mark> am Kai", "Viele Händler öffneten in <mark>Zürich</mark>.");
  }

  @Test
  void highlightsStopWordsOnlyWhereNothingElseIsAskedFor() {
    assertThat(highlights(found("the tea set")))
        .containsExactly("A <mark>tea</mark> <mark>set</mark> was given to the winning crew.");
    assertThat(highlights(found("the -tea -gun -café"))).isEmpty();
  }

  @Test
  void neverFailsOverATextOfManyWords() {
    var answer = service.search("x ".repeat(255));

    // How many words Elasticsearch takes depends on its memory.
    assertThat(answer.getStatusCode().value()).isIn(200, 400);
    if (answer.getStatusCode().isError()) {
      assertThat(requireNonNull(answer.getBody()).at("/errors/0/parameter").asString())
          .isEqualTo("q");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /api/v1/search?q=%ZZ HTTP/1.1",
        "GET /api/v1/search?q=%FF%FE HTTP/1.1",
        "GET /api/v1/search?q=tea set HTTP/1.1",
        "GET /api/v1/search?q=caf\u00e9 HTTP/1.1",
        "GET /nowhere|else HTTP/1.1",
        "GE(T /api/v1/search?q=tea HTTP/1.1"
      })
  void answersWithAProblemWhateverIsWrongWithARequest(String requestLine) {
    assertThat(service.send(requestLine))
        .startsWith("HTTP/1.1 400 ")
        .contains("Content-Type: application/problem+json")
        .contains("\"type\":\"urn:liveblog-archive:problem:", "\"requestId\":\"");
  }

  @Test
  void takesSyntaxThatShouldHaveBeenEncoded() {
    assertThat(service.send("GET /api/v1/search?q=\"tea|ghost HTTP/1.1"))
        .startsWith("HTTP/1.1 200 ");
  }

  private static JsonNode found(String text, String... parameters) {
    var answer = service.search(text, parameters);
    assertThat(answer.getStatusCode().value()).isEqualTo(200);
    return requireNonNull(answer.getBody());
  }

  private static List<String> highlights(JsonNode answer) {
    return answer
        .get("items")
        .valueStream()
        .flatMap(item -> item.get("highlights").valueStream())
        .map(JsonNode::asString)
        .toList();
  }

  private static ObjectNode regatta(int number, String text) {
    return entry(REGATTA, id(number), number + 1, text);
  }

  private static ObjectNode fair(int number, String text) {
    return in("de-AT", entry(FAIR, id(number), number + 1, text));
  }

  private static ObjectNode in(@Nullable String language, ObjectNode change) {
    return change.put("language", language);
  }

  private static ObjectNode inStatus(ObjectNode change, String status) {
    state(change).put("status", status);
    return change;
  }

  private static ObjectNode headed(String headline, ObjectNode change) {
    state(change).put("headline", headline);
    return change;
  }

  private static ObjectNode at(String time, ObjectNode change) {
    state(change).put("publishedAt", time).put("timePrecision", "second");
    return change;
  }

  private static ObjectNode on(String day, ObjectNode change) {
    state(change).put("publishedOn", day).put("timePrecision", "day");
    return change;
  }
}
