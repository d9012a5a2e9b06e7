package org.liveblogarchive.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveblogarchive.search.query.Completion;
import org.liveblogarchive.search.query.Completion.Kind;

class VocabularyTests {

  private final Vocabulary vocabulary =
      new Vocabulary(
          List.of(
              completion("Storm Isolde in Orrismouth", 1),
              completion("Harbour Office", 12),
              completion("Harbour Street", 40),
              completion("Zoë Ünal", 5),
              completion("Old Harbour", 90)));

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      textBlock =
          """
          # what begins so comes first, then what many entries have
          har          -> Harbour Street,Harbour Office,Old Harbour
          harbour of   -> Harbour Office
          street harb  -> Harbour Street
          ISOLDE       -> Storm Isolde in Orrismouth
          unal         -> Zoë Ünal
          # a wrong, a missing, a needless letter, and two that changed places
          harbuor off  -> Harbour Office
          orrismuoth   -> Storm Isolde in Orrismouth
          isolda       -> Storm Isolde in Orrismouth
          stomr        -> Storm Isolde in Orrismouth
          # but not in short words, nor in the first letter
          hxr          ->
          yarbour      ->
          !            ->
          """)
  void completes(String text, @Nullable String expected) {
    assertThat(vocabulary.completing(text, 10).stream().map(Completion::text).toList())
        .isEqualTo(expected == null ? List.of() : List.of(expected.split(",", -1)));
  }

  @Test
  void answersSoManyOnly() {
    assertThat(vocabulary.completing("h", 1))
        .extracting(Completion::text)
        .containsExactly("Harbour Street");
  }

  @ParameterizedTest
  @CsvSource({
    "harbour, harbour, 0",
    "harb, harbour, 0",
    "hrb, harbour, 1",
    "harbuo, harbour, 1",
    "harxyz, harbour, 3"
  })
  void countsTheLettersThatDiffer(String word, String other, int faults) {
    assertThat(Vocabulary.faults(word, other, 2)).isEqualTo(faults);
  }

  private static Completion completion(String text, long count) {
    return new Completion(text, Kind.PHRASE, count, null, null);
  }
}
