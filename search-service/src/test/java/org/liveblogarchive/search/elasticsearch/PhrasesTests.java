package org.liveblogarchive.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTests {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      textBlock =
          """
          The mayor of Orrismouth, Ilse van der Brandt, came. -> Ilse van der Brandt
          A boat from Quay Hill met the Harbour Office        -> Quay Hill,Harbour Office
          The Harbour Office is shut. Quay Hill too.          -> Harbour Office,Quay Hill
          nothing is named here                               ->
          Alone                                               ->
          When Ada Fenwick spoke                              -> Ada Fenwick
          Tower of London and                                 -> Tower of London
          One Two Three Four Five                             ->
          Quay Hill and again Quay Hill                       -> Quay Hill
          """)
  void picksOutNames(String text, @Nullable String expected) {
    assertThat(Phrases.in(text))
        .isEqualTo(expected == null ? List.of() : Arrays.asList(expected.split(",", -1)));
  }

  @Test
  void takesOnlySoMany() {
    assertThat(Phrases.in("Quay A1 Hill. ".repeat(1000))).hasSizeLessThanOrEqualTo(20);
  }
}
