package org.liveblogarchive.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTests {

  /** The numbers are what the tokenizers library of Hugging Face answers for this model. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = "==>",
      textBlock =
          """
          The ferry-boat’s captain didn’t "see" £5.06m; unbelievable! ==> 1996,7115,1011,4049,1521,1055,2952,2134,1521,1056,1000,2156,1000,27813,1012,5757,2213,1025,23653,999
          Café Zürich – naïve coöperation                             ==> 7668,10204,1516,15743,6792
          ANTIDISESTABLISHMENTARIANISM quixotically                   ==> 3424,10521,4355,7875,13602,3672,12199,2964,21864,2595,20214,3973
          東京の地震 is strong                                        ==> 1879,1755,1671,1802,100,2003,2844
          🎉🎉 goal 2–1 @ 90+3                                        ==> 100,3125,1016,1516,1015,1030,3938,1009,1017
          İstanbul ŒUVRE ǅungla ﬁnal                                  ==> 9960,1107,2226,12229,100,1984,12032
          हिन्दी שָׁלוֹם                                             ==> 1339,29877,29863,29861,29878,1266,29799,29792,29800
          """)
  void cutsAsTheTokenizerOfTheModelDoes(String text, String expected) throws IOException {
    List<Integer> pieces =
        MiniLm.wordPieces().words(text, 100).stream().flatMap(List::stream).toList();

    assertThat(pieces)
        .containsExactlyElementsOf(
            Arrays.stream(expected.split(",", -1)).map(Integer::valueOf).toList());
  }

  @Test
  void keepsThePiecesOfAWordTogether() throws IOException {
    assertThat(MiniLm.wordPieces().words("quixotically so", 100))
        .containsExactly(List.of(21864, 2595, 20214, 3973), List.of(2061));
  }

  @Test
  void readsNoMoreWordsThanItShould() throws IOException {
    assertThat(MiniLm.wordPieces().words("one two, three", 3)).hasSize(3);
  }

  @Test
  void refusesAVocabularyThatCannotSayUnknown() {
    assertThatIllegalArgumentException().isThrownBy(() -> new WordPieces(Map.of("a", 1)));
  }
}
