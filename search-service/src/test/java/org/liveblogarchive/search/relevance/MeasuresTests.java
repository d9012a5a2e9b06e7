package org.liveblogarchive.search.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasuresTests {

  private final Question question = new Question("q", Map.of("best", 3, "good", 2, "fair", 1));

  @Test
  void arePerfectForTheBestOrder() {
    Measures measures = Measures.of(question, List.of("best", "good", "fair", "other"));

    assertThat(measures).isEqualTo(new Measures(1, 1, 1));
  }

  @Test
  void countLessWhatComesLater() {
    Measures measures = Measures.of(question, List.of("other", "fair", "good"));

    // (1 / log2 3 + 3 / log2 4) / (7 / log2 2 + 3 / log2 3 + 1 / log2 4)
    assertThat(measures.ndcg()).isCloseTo(0.2269, within(1e-4));
    assertThat(measures.reciprocalRank()).isCloseTo(1.0 / 3, within(1e-9));
    assertThat(measures.recall()).isCloseTo(2.0 / 3, within(1e-9));
  }

  @Test
  void areNothingForNoAnswer() {
    assertThat(Measures.of(question, List.of())).isEqualTo(new Measures(0, 0, 0));
  }
}
