package org.liveblogarchive.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StemmingTests {

  @ParameterizedTest
  @CsvSource({
    "en, ENGLISH",
    "EN-gb, ENGLISH",
    "de-AT-1996, GERMAN",
    "nb, NORWEGIAN",
    "nn-NO, NORWEGIAN",
    "zh-Hant-TW, CHINESE_JAPANESE_KOREAN",
    "ja, CHINESE_JAPANESE_KOREAN"
  })
  void knowsALanguageByItsPrimarySubtag(String tag, Stemming stemming) {
    assertThat(Stemming.of(tag)).contains(stemming);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "gd", "und", "english", "?"})
  void knowsNothingOfOthers(String tag) {
    assertThat(Stemming.of(tag)).isEmpty();
  }

  @Test
  void hasExactlyTheFieldsThatTheMappingDeclares() throws Exception {
    try (InputStream mapping =
        Stemming.class.getResourceAsStream(Index.ENTRIES.mappingResource())) {
      JsonNode declared = new JsonMapper().readTree(mapping).at("/properties/stemmed/properties");

      assertThat(declared.propertyNames())
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(Stemming.values()).map(Stemming::key).toList());
    }
  }
}
