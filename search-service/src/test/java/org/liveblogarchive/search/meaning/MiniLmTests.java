package org.liveblogarchive.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real model. */
class MiniLmTests {

  private static MiniLm model;

  @BeforeAll
  static void loads() throws Exception {
    model = MiniLm.load();
  }

  @AfterAll
  static void frees() throws Exception {
    model.close();
  }

  @Test
  void seesThatTwoTextsSayTheSame() {
    float[] question = vector("homes without electricity");

    double same = similarity(question, vector("The lights went out in every street of the town."));
    double other = similarity(question, vector("The striker scored twice before the break."));

    assertThat(same).isGreaterThan(other + 0.2);
  }

  @Test
  void answersVectorsOfLengthOne() {
    float[] vector = vector("The gate has been closed by hand.");

    assertThat(vector).hasSize(MiniLm.DIMENSIONS);
    assertThat(similarity(vector, vector)).isCloseTo(1, within(1e-5));
  }

  @Test
  void answersTheSameForTheSameText() {
    assertThat(vector("High water is at midnight."))
        .isEqualTo(vector("High water is at midnight."));
  }

  @Test
  void takesPassagesOfAnyLengthThereIs() {
    assertThat(model.passages("storm ".repeat(1000), 4)).hasSize(4);
    assertThat(model.embed(new long[0])).hasSize(MiniLm.DIMENSIONS);
  }

  private static float[] vector(String text) {
    return model.embed(model.passages(text, 1).getFirst());
  }

  private static double similarity(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
