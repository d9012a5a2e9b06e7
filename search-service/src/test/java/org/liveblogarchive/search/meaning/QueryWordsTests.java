package org.liveblogarchive.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryWordsTests {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          who was hurt?              => who was hurt?
          "tea set" | (gun + crew)   => tea set gun crew
          gales~2 OR storm "a b"~4   => gales storm a b
          lemon*  storm              => lemon storm
          storm -"high water" flood  => storm flood
          storm -rain -(wind | hail) => storm
          ferry-boat 2–1             => ferry-boat 2–1
          -rain                      =>
          """)
  void areWhatIsAskedFor(String query, @Nullable String expected) {
    assertThat(QueryWords.of(query)).isEqualTo(expected == null ? "" : expected);
  }
}
