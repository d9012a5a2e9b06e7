package org.liveblogarchive.search.query.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.search.query.Extras;
import org.liveblogarchive.search.query.Facet;
import org.liveblogarchive.search.query.Filters;
import org.liveblogarchive.search.query.PagePosition;
import org.liveblogarchive.search.query.SearchMode;
import org.liveblogarchive.search.query.SearchRequest;
import org.liveblogarchive.search.query.SearchRequest.Order;
import org.liveblogarchive.search.query.SearchSettings;
import org.liveblogarchive.search.web.InvalidParameters;
import org.liveblogarchive.search.web.ParameterError;
import tools.jackson.databind.json.JsonMapper;

class SearchParametersTests {

  private static final SearchSettings SETTINGS =
      new SearchSettings(
          Duration.ofSeconds(3),
          Duration.ofMinutes(2),
          Duration.ofMillis(200),
          Duration.ofMinutes(1),
          List.of("a key that is long enough to sign"),
          2,
          Duration.ofSeconds(2));

  private final SearchParameters parameters =
      new SearchParameters(
          new Cursors(new JsonMapper(), new CursorKeys(SETTINGS), SETTINGS, Clock.systemUTC()));

  @Test
  void needsNoMoreThanAText() {
    assertThat(read("q", "tea"))
        .isEqualTo(
            new SearchRequest(
                "tea",
                Filters.NONE,
                SearchMode.KEYWORD,
                Order.RELEVANCE,
                true,
                false,
                new Extras(true, 0, Set.of(), false, false, true),
                20,
                null));
  }

  @Test
  void answersTheNewestWhereThereIsNothingToMatch() {
    assertThat(read("topic", "sailing").order()).isEqualTo(Order.NEWEST);
    assertThat(read("topic", "sailing").filters().of(Facet.TOPIC)).containsExactly("sailing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      textBlock =
          """
          onThisDay -> 02-30     -> has to be a month and a day that exist, like 06-21
          onThisDay -> 6-1       -> has to be a month and a day like 06-21
          status    -> withdrawn -> has to be one of ended, live
          keyEvents -> yes       -> has to be one of false, true
          recency   -> 1         -> has to be one of false, true
          collapse  -> topic     -> has to be one of liveBlog
          context   -> 6         -> has to be a whole number from 0 to 5
          timeline  -> day       -> has to be one of false, true
          facets    -> colour    -> has to name language, publisher, topic, author, tag, status or liveBlog
          q         -> a~b~c~d~e~f~ -> may have at most 5 words with ~
          """)
  void saysWhatIsAllowed(String parameter, String value, String allowed) {
    assertThat(faultOf(parameter, value)).isEqualTo(allowed);
  }

  @Test
  void refusesACursorThatSomebodyElseSigned() {
    var other =
        new Cursors(
            new JsonMapper(),
            new CursorKeys(
                new SearchSettings(
                    SETTINGS.timeLimit(),
                    SETTINGS.pageLifetime(),
                    SETTINGS.visibilityAge(),
                    SETTINGS.vocabularyAge(),
                    List.of(),
                    2,
                    SETTINGS.retryAfter())),
            SETTINGS,
            Clock.systemUTC());
    String cursor =
        other.write(new PagePosition("a view", Instant.now(), List.of("id")), read("q", "tea"));

    assertThat(faultOf("q", "tea", "cursor", cursor))
        .isEqualTo("has to be a nextCursor exactly as it was answered");
  }

  @Test
  void countsCharactersAndNotTheirUnitsInMemory() {
    assertThat(read("q", "😀".repeat(512)).text()).hasSize(1024);
    assertThat(faultOf("q", "😀".repeat(513))).isEqualTo("has to have 1 to 512 characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \t"})
  void needsSomethingToLookFor(String text) {
    assertThat(faultOf("q", text)).isEqualTo("has to have 1 to 512 characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "101", "-1", "+5", "1.5", "ten", "99999999999", "٣"})
  void takesLimitsFromOneToAHundred(String limit) {
    assertThat(read("q", "tea", "limit", "100").limit()).isEqualTo(100);
    assertThat(faultOf("q", "tea", "limit", limit))
        .isEqualTo("has to be a whole number from 1 to 100");
  }

  @ParameterizedTest
  @CsvSource({"relevance, RELEVANCE", "newest, NEWEST", "oldest, OLDEST"})
  void knowsThreeOrders(String text, Order order) {
    assertThat(read("q", "tea", "order", text).order()).isEqualTo(order);
    assertThat(faultOf("q", "tea", "order", text.toUpperCase(Locale.ROOT)))
        .isEqualTo("has to be one of newest, oldest, relevance");
  }

  @Test
  void refusesATimeThatEndsBeforeItBegins() {
    assertThat(faultOf("q", "tea", "from", "2025-06-22", "to", "2025-06-21"))
        .isEqualTo("has to be later than from");
    assertThat(read("q", "tea", "from", "2025-06-21", "to", "2025-06-21").filters().before())
        .isEqualTo("2025-06-22T00:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "e", "en-", "de_AT", "en*"})
  void takesOnlyLanguageTags(String language) {
    assertThat(faultOf("q", "tea", "language", language))
        .isEqualTo("has to be a BCP 47 language tag like en or de-AT");
  }

  @Test
  void mayNameAtMostFiftyLiveBlogs() {
    Map<String, String[]> values = new LinkedHashMap<>();
    values.put("q", new String[] {"tea"});
    values.put("liveBlog", "a-".repeat(51).split("-", 51));

    assertThat(errorsOf(values))
        .containsExactly(new ParameterError("liveBlog", "may be given at most 50 times"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%", "e30", "bnVsbA", "eyJwb2ludEluVGltZSI6ImEifQ"})
  void refusesMadeUpCursors(String cursor) {
    assertThat(faultOf("q", "tea", "cursor", cursor))
        .isEqualTo("has to be a nextCursor exactly as it was answered");
  }

  private SearchRequest read(String... namesAndValues) {
    return parameters.read(values(namesAndValues));
  }

  private String faultOf(String... namesAndValues) {
    List<ParameterError> errors = errorsOf(values(namesAndValues));
    assertThat(errors).hasSize(1);
    return errors.getFirst().message();
  }

  private List<ParameterError> errorsOf(Map<String, String[]> values) {
    return catchThrowableOfType(InvalidParameters.class, () -> parameters.read(values)).errors();
  }

  private static Map<String, String[]> values(String... namesAndValues) {
    Map<String, String[]> values = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i], new String[] {namesAndValues[i + 1]});
    }
    return values;
  }
}
