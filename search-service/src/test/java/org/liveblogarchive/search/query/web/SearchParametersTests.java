package org.liveblogarchive.search.query.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.search.query.SearchRequest;
import org.liveblogarchive.search.query.SearchRequest.Order;
import org.liveblogarchive.search.web.InvalidParameters;
import org.liveblogarchive.search.web.ParameterError;
import tools.jackson.databind.json.JsonMapper;

class SearchParametersTests {

  private final SearchParameters parameters = new SearchParameters(new Cursors(new JsonMapper()));

  @Test
  void needsNoMoreThanAText() {
    assertThat(read("q", "tea"))
        .isEqualTo(
            new SearchRequest(
                "tea",
                List.of(),
                null,
                null,
                List.of(),
                org.liveblogarchive.search.query.SearchMode.KEYWORD,
                Order.RELEVANCE,
                20,
                null));
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
        .isEqualTo("has to be relevance, newest or oldest");
  }

  @Test
  void refusesATimeThatEndsBeforeItBegins() {
    assertThat(faultOf("q", "tea", "from", "2025-06-22", "to", "2025-06-21"))
        .isEqualTo("has to be later than from");
    assertThat(read("q", "tea", "from", "2025-06-21", "to", "2025-06-21").before())
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
